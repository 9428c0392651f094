import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;

/** Prints as many free ports of the loopback address as its argument says, on one line. */
void main(String[] count) throws IOException {
    var sockets = new ArrayList<ServerSocket>();
    for (int n = 0; n < Integer.parseInt(count[0]); n++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    }
    var ports = new ArrayList<String>();
    for (var socket : sockets) {
        ports.add(Integer.toString(socket.getLocalPort()));
        socket.close();
    }
    IO.println(String.join(" ", ports));
}
