package io.careercoach.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OrderTest {

  @Test
  void aColonAndAWordIsAnOrder() {
    assertThat(Order.in(":wait 7d")).contains(new Order.Wait("7d"));
    assertThat(Order.in(":AS  Ana ")).contains(new Order.As("Ana"));
    assertThat(Order.in(":who")).contains(new Order.Who());
    assertThat(Order.in(":help")).contains(new Order.Help());
    assertThat(Order.in(":quit")).contains(new Order.Quit());
    assertThat(Order.in(":wiat 7d")).contains(new Order.Unknown(":wiat"));
  }

  @Test
  void aSmileIsNot() {
    assertThat(Order.in(":)")).isEmpty();
    assertThat(Order.in(": wait")).isEmpty();
    assertThat(Order.in("see :wait 7d")).isEmpty();
    assertThat(Order.in(":-D great")).isEmpty();
  }
}
