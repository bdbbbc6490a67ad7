package nl.leerkring.digest;

import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Translator;
import org.springframework.stereotype.Component;

/** What digests need of the host: who sees what, who is who, and words. */
@Component
class Eyes {
  final Pages pages;
  final Members members;
  final Translator translator;

  Eyes(Pages pages, Members members, Translator translator) {
    this.pages = pages;
    this.members = members;
    this.translator = translator;
  }
}
