package debrief.writeup;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the Markdown file from the same article as the page. What people wrote is escaped, whatever the template says. */
public final class Renderer {
    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    public Renderer() {
        templates.setTemplateLoader(new ClassTemplateLoader(Renderer.class.getClassLoader(), "templates/writeup"));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.UK);
        templates.setNumberFormat("computer");
        templates.setOutputFormat(MarkdownFormat.INSTANCE);
        templates.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setWrapUncheckedExceptions(true);
        templates.setSharedVariable("link", (TemplateMethodModelEx) Renderer::link);
    }

    /** The whole write-up as Markdown. */
    public String markdown(Writeup writeup) {
        var text = new StringWriter();
        try {
            templates.getTemplate("blameless.ftl").process(model(writeup), text);
        } catch (TemplateException broken) {
            throw new IllegalStateException("The template writeup/blameless.ftl does not work", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return text.toString().replaceAll("\n{3,}", "\n\n");
    }

    /** An address of the web, written so that it ends where it should; anything else leads nowhere. */
    private static Object link(List<?> arguments) throws TemplateModelException {
        var address = arguments.getFirst() instanceof TemplateScalarModel text ? text.getAsString() : "";
        return MarkdownFormat.INSTANCE.fromMarkup(
                address.matches("https?://[\\w.:/?#@!$&*+,;=%~-]+") ? "<" + address + ">" : "#");
    }

    private static Map<String, Object> model(Writeup writeup) {
        return switch (writeup) {
            case Draft draft -> Map.of("article", draft.article(), "draft", true);
            case Published published ->
                Map.of(
                        "article", published.article(),
                        "draft", false,
                        "publishedAt", published.publishedAt(),
                        "amendments", published.amendments());
        };
    }
}
