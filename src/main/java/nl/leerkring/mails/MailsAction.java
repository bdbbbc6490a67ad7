package nl.leerkring.mails;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** How many mails one gets in a week; what waits, what left and what did not. */
public class MailsAction extends AdminAction {
  private final Mails mails;
  private String most = "";
  private boolean again;

  public MailsAction(Members members, Translator translator, Mails mails) {
    super(members, translator);
    this.mails = mails;
  }

  @Override
  public String doDefault() {
    most = String.valueOf(mails.weeklyMost());
    return "input";
  }

  @Override
  public String execute() {
    if (again) {
      mails.again(member());
      return "success";
    }
    mails.setWeeklyMost(member(), most).ifPresent(why -> refuse(Map.of("most", why)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  public String getMost() {
    return most;
  }

  @StrutsParameter
  public void setMost(String typed) {
    this.most = typed;
  }

  @StrutsParameter
  public void setAgain(String pressed) {
    this.again = !pressed.isEmpty();
  }

  public int getWaiting() {
    return count(NoticeRepository.State.WAITING) + count(NoticeRepository.State.CLAIMED);
  }

  public int getSent() {
    return count(NoticeRepository.State.SENT);
  }

  public int getDropped() {
    return count(NoticeRepository.State.DROPPED);
  }

  public int getUncertain() {
    return count(NoticeRepository.State.UNCERTAIN);
  }

  public int getFailed() {
    return count(NoticeRepository.State.FAILED);
  }

  private int count(NoticeRepository.State state) {
    return mails.counts().get(state);
  }

  public List<Trouble> getTroubles() {
    return mails.troubles();
  }
}
