package com.atlassian.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.mail.Multipart;

/** A mail that is being put together. */
public class Email {
  private final String to;
  private String subject = "";
  private String body;
  private String mimeType = "text/plain";
  private String messageId;
  private Multipart multipart;
  private final Map<String, String> headers = new LinkedHashMap<>();

  public Email(String to) {
    this.to = Objects.requireNonNull(to, "to");
  }

  public Email setSubject(String subject) {
    this.subject = subject;
    return this;
  }

  public Email setBody(String body) {
    this.body = body;
    return this;
  }

  public Email setMimeType(String mimeType) {
    this.mimeType = mimeType;
    return this;
  }

  public Email setMultipart(Multipart multipart) {
    this.multipart = multipart;
    return this;
  }

  public void setMessageId(String messageId) {
    this.messageId = messageId;
  }

  public void addHeader(String headerName, String headerValue) {
    headers.put(headerName, headerValue);
  }

  public Multipart getMultipart() {
    return multipart;
  }

  public String getMessageId() {
    return messageId;
  }

  public Map<String, String> getHeaders() {
    return headers;
  }

  public String getTo() {
    return to;
  }

  public String getSubject() {
    return subject;
  }

  public String getBody() {
    return body;
  }

  public String getMimeType() {
    return mimeType;
  }
}
