package io.careercoach.app.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.careercoach.app.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One thing noted down, as a line of text or of JSON. */
final class LogLine {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

  private LogLine() {}

  static Encoder<ILoggingEvent> encoder(Settings.Format format) {
    return new EncoderBase<>() {
      @Override
      public byte[] headerBytes() {
        return new byte[0];
      }

      @Override
      public byte[] encode(ILoggingEvent event) {
        var line =
            switch (format) {
              case TEXT -> text(event);
              case JSON -> json(event);
            };
        return line.getBytes(StandardCharsets.UTF_8);
      }

      @Override
      public byte[] footerBytes() {
        return new byte[0];
      }
    };
  }

  static String text(ILoggingEvent event) {
    return "%s %-5s %s - %s%n%s"
        .formatted(
            time(event),
            event.getLevel(),
            simple(event.getLoggerName()),
            event.getFormattedMessage(),
            Failure.of(event.getThrowableProxy()));
  }

  static String json(ILoggingEvent event) {
    return "{\"time\":\"%s\",\"level\":\"%s\",\"logger\":\"%s\",\"message\":\"%s\",\"failure\":\"%s\"}%n"
        .formatted(
            time(event),
            event.getLevel(),
            quoted(event.getLoggerName()),
            quoted(event.getFormattedMessage()),
            quoted(Failure.of(event.getThrowableProxy())));
  }

  private static String time(ILoggingEvent event) {
    return TIME.format(event.getInstant().atZone(ZoneId.systemDefault()));
  }

  private static String simple(String logger) {
    return logger.substring(logger.lastIndexOf('.') + 1);
  }

  private static String quoted(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }
}
