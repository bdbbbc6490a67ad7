package nl.leerkring.sessionpage;

import nl.leerkring.host.Site;
import nl.leerkring.sessions.Material;

/** Something to read before, as the page shows it. */
public final class MaterialView {
  private final Material material;
  private final Site site;

  MaterialView(Material material, Site site) {
    this.material = material;
    this.site = site;
  }

  public String getLabel() {
    return material.label();
  }

  public String getUrl() {
    String address = material.address();
    return address.startsWith("/") ? site.url(address) : address;
  }
}
