package nl.leerkring.dev.host.web;

import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Reply;

/** Answers one kind of request. */
interface Handler {
  Reply answer(Ask ask);
}
