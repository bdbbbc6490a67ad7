package nl.leerkring.dev.host.platform;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Looks methods up for templates; what is not allowed is not there. */
public final class StrictUberspect extends UberspectImpl implements RuntimeServicesAware {
  static final String ALLOWED = "stand-in.allowed";

  private AllowedMethods allowed;

  @Override
  public void setRuntimeServices(RuntimeServices services) {
    allowed = (AllowedMethods) services.getApplicationAttribute(ALLOWED);
  }

  @Override
  public VelMethod getMethod(Object target, String name, Object[] arguments, Info where)
      throws Exception {
    if (target == null) {
      return null;
    }
    Method method = introspector.getMethod(target.getClass(), name, arguments);
    VelMethod found = method == null ? null : super.getMethod(target, name, arguments, where);
    if (found == null || !allowed.allows(target, method)) {
      return null;
    }
    return method.isAnnotationPresent(HtmlSafe.class) ? new Safe(found) : found;
  }

  @Override
  public VelPropertyGet getPropertyGet(Object target, String property, Info where)
      throws Exception {
    VelPropertyGet found = super.getPropertyGet(target, property, where);
    if (found == null) {
      return null;
    }
    Object[] arguments =
        found.getMethodName().equals("get") ? new Object[] {property} : new Object[0];
    Method method = introspector.getMethod(target.getClass(), found.getMethodName(), arguments);
    if (method == null || !allowed.allows(target, method)) {
      return null;
    }
    return method.isAnnotationPresent(HtmlSafe.class) ? new SafeProperty(found) : found;
  }

  private record Safe(VelMethod method) implements VelMethod {
    @Override
    public Object invoke(Object target, Object[] arguments) throws Exception {
      return new SafeHtml(String.valueOf(method.invoke(target, arguments)));
    }

    @Override
    public boolean isCacheable() {
      return method.isCacheable();
    }

    @Override
    public String getMethodName() {
      return method.getMethodName();
    }

    @Override
    public Class<?> getReturnType() {
      return SafeHtml.class;
    }
  }

  private record SafeProperty(VelPropertyGet property) implements VelPropertyGet {
    @Override
    public Object invoke(Object target) throws Exception {
      return new SafeHtml(String.valueOf(property.invoke(target)));
    }

    @Override
    public boolean isCacheable() {
      return property.isCacheable();
    }

    @Override
    public String getMethodName() {
      return property.getMethodName();
    }
  }
}
