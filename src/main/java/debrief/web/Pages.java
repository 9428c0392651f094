package debrief.web;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
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

/** Turns a model into a page. Everything is escaped; templates can reach nothing but what they are given. */
final class Pages {
    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);

    Pages() {
        templates.setTemplateLoader(new ClassTemplateLoader(Pages.class.getClassLoader(), "templates/pages"));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setLocale(Locale.UK);
        templates.setNumberFormat("computer");
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setWrapUncheckedExceptions(true);
        templates.setSharedVariable("href", (TemplateMethodModelEx) Pages::href);
    }

    Answer ok(String name, Map<String, ?> model) {
        return page(200, name, model);
    }

    Answer page(int status, String name, Map<String, ?> model) {
        var text = new StringWriter();
        try {
            templates.getTemplate(name + ".ftlh").process(model, text);
        } catch (TemplateException broken) {
            throw new IllegalStateException("The template pages/" + name + ".ftlh does not work", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Answer.html(status, text.toString());
    }

    private static Object href(List<?> arguments) throws TemplateModelException {
        var address = arguments.getFirst() instanceof TemplateScalarModel text ? text.getAsString() : null;
        return new SimpleScalar(Links.safe(address));
    }
}
