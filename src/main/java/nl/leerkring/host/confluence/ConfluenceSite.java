package nl.leerkring.host.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import nl.leerkring.host.Site;
import org.springframework.stereotype.Component;

@Component
class ConfluenceSite implements Site {
  private final ApplicationProperties application;

  ConfluenceSite(ApplicationProperties application) {
    this.application = application;
  }

  @Override
  public String url(String path) {
    return application.getBaseUrl(UrlMode.CANONICAL) + path;
  }
}
