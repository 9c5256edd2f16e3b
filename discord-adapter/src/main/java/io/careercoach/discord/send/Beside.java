package io.careercoach.discord.send;

import io.careercoach.courier.Carried;
import io.careercoach.discord.draw.Markup;
import io.careercoach.discord.draw.Settled;
import io.careercoach.discord.draw.Sheet;
import io.careercoach.discord.rest.Answer;
import io.careercoach.discord.rest.Door;
import io.careercoach.discord.rest.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** Letters beside what their member just did, where nobody else sees them. */
record Beside(Door door) {

  /** The letter's messages; the first says why they are here, where that was not said yet. */
  Carried written(List<Sheet> sheets, String why) {
    Carried last = new Carried.Arrived(Optional.empty());
    for (int i = 0; i < sheets.size() && last instanceof Carried.Arrived; i++) {
      last = written(sheets.get(i), why);
    }
    return last;
  }

  private Carried written(Sheet sheet, String why) {
    if (door.first()) {
      var told = told(sheet, why);
      Answer<Message> changed =
          Answer.of(
              door.hook().editOriginal(MessageEditData.fromCreateData(told.getFirst().message())));
      return told.size() == 1 || !(changed instanceof Answer.Given<Message>)
          ? changed.carried(Beside::arrived)
          : added(told.getLast());
    }
    return added(sheet);
  }

  private Carried added(Sheet sheet) {
    Answer<Message> sent = Answer.of(door.hook().sendMessage(sheet.message()).setEphemeral(true));
    return sent.carried(Beside::arrived);
  }

  private static List<Sheet> told(Sheet sheet, String why) {
    var said = Sheet.saying(Markup.escaped(why));
    var both = Sheet.above(said.content(), sheet);
    var sheets = new ArrayList<Sheet>();
    both.ifPresentOrElse(
        sheets::add,
        () -> {
          sheets.add(said);
          sheets.add(sheet);
        });
    return sheets;
  }

  private static Carried arrived(Message message) {
    return new Carried.Arrived(Optional.of(Place.hidden(message.getIdLong()).toString()));
  }

  /** Puts the sheet where the message stands that was pressed. */
  Carried replaced(Sheet sheet) {
    Answer<Message> changed = Answer.of(door.hook().editOriginal(sheet.change()));
    return changed.carried(Beside::arrived);
  }

  /** Shows what was pressed as closed. */
  void settled(Optional<String> chosen) {
    Answer<Message> there = Answer.of(door.hook().retrieveOriginal());
    there
        .given()
        .map(message -> Settled.of(message.getContentRaw(), Found.rows(message), chosen))
        .ifPresent(this::replaced);
  }
}
