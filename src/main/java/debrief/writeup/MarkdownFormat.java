package debrief.writeup;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** Tells Freemarker how to escape for Markdown, so that a template cannot forget it. */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Output> {
    static final MarkdownFormat INSTANCE = new MarkdownFormat();

    private MarkdownFormat() {}

    @Override
    public String getName() {
        return "Markdown";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer to) throws IOException, TemplateModelException {
        to.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        return MarkdownText.escape(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Output newTemplateMarkupOutputModel(String text, String markup) {
        return new Output(text, markup);
    }

    /** A piece of Markdown. */
    static final class Output extends CommonTemplateMarkupOutputModel<Output> {
        Output(String text, String markup) {
            super(text, markup);
        }

        @Override
        public MarkdownFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
