package debrief.jobs;

/** What a courier brought home: recorded in the transaction that ends the letter. */
@FunctionalInterface
public interface Receipt {
    void record();

    static Receipt none() {
        return () -> {};
    }
}
