package nl.leerkring.mylearning;

import nl.leerkring.certificates.EarnedCertificate;
import nl.leerkring.host.Site;

/** A certificate that the reader earned. */
public final class CertificateLinkView {
  private final EarnedCertificate certificate;
  private final Site site;

  CertificateLinkView(EarnedCertificate certificate, Site site) {
    this.certificate = certificate;
    this.site = site;
  }

  public String getTitle() {
    return certificate.title();
  }

  public String getUrl() {
    return site.url(certificate.url());
  }
}
