package nl.leerkring.leads;

import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** Offers or ends a partnership, from the page of a company's leads. */
public class PartnerAction extends LeadAction {
  private final PartnerOffers offers;
  private boolean end;
  private String partner = "";
  private String partnerUntil = "";

  public PartnerAction(
      Members members, Translator translator, Leads leads, LeadPages pages, PartnerOffers offers) {
    super(members, translator, leads, pages);
    this.offers = offers;
  }

  @Override
  public String execute() {
    refuse(
        end
            ? offers.end(member(), getKey(), partner)
            : offers.offer(member(), getKey(), partner, partnerUntil));
    return getErrors().isEmpty() ? "success" : "input";
  }

  @StrutsParameter
  public void setEnd(String end) {
    this.end = !end.isEmpty();
  }

  @StrutsParameter
  public void setPartner(String partner) {
    this.partner = partner;
  }

  @Override
  public String getPartnerUntil() {
    return partnerUntil;
  }

  @StrutsParameter
  public void setPartnerUntil(String until) {
    this.partnerUntil = until;
  }
}
