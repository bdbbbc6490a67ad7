package nl.leerkring.dev.host.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import nl.leerkring.dev.host.PluginRefused;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.GenericBeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The plugin's beans, wired by real Spring from the index, with the host's services by interface.
 */
final class Beans implements AutoCloseable {
  private final GenericApplicationContext context = new GenericApplicationContext();
  private final ClassLoader loader;

  private Beans(ClassLoader loader) {
    this.loader = loader;
    context.setClassLoader(loader);
    AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
  }

  static Beans of(ScannerIndex index, ClassLoader loader, Map<Class<?>, Object> services) {
    Beans beans = new Beans(loader);
    index.imports().forEach(line -> beans.addService(line, services));
    index.components().forEach(beans::addComponent);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      beans.context.refresh();
      return beans;
    } catch (BeansException e) {
      throw new PluginRefused(
          "The plugin's beans cannot be wired: " + e.getMessage() + "; " + e.getMostSpecificCause(),
          e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private void addService(ScannerIndex.Line line, Map<Class<?>, Object> services) {
    Class<?> type = type(line.type());
    Object service = services.get(type);
    if (service == null) {
      throw new PluginRefused(
          "META-INF/plugin-components/imports: the host has no service " + line.type());
    }
    RootBeanDefinition bean = new RootBeanDefinition();
    bean.setBeanClass(type);
    bean.setInstanceSupplier(() -> only(type, service));
    context.registerBeanDefinition(line.name(), bean);
  }

  /**
   * The service as the host's bundles pass it on: nothing of it is seen but the imported interface.
   */
  private static Object only(Class<?> type, Object service) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> {
          try {
            return method.invoke(service, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private void addComponent(ScannerIndex.Line line) {
    GenericBeanDefinition bean = new GenericBeanDefinition();
    bean.setBeanClass(type(line.type()));
    bean.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
    context.registerBeanDefinition(line.name(), bean);
  }

  /** A class of the plugin, as the descriptor or the index names it. */
  Class<?> type(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new PluginRefused(
          "The plugin has no class " + name + " that can be loaded: " + e.getMessage(), e);
    }
  }

  /** A new instance of a module's class, its constructor's arguments from the beans. */
  Object make(Class<?> type) {
    try {
      return context
          .getAutowireCapableBeanFactory()
          .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    } catch (BeansException e) {
      throw new PluginRefused("No instance of " + type.getName() + ": " + e.getMessage(), e);
    }
  }

  <T> T named(String name, Class<T> type) {
    if (!context.containsBean(name)) {
      throw new PluginRefused("There is no bean \"" + name + "\" in the component index");
    }
    return context.getBean(name, type);
  }

  @Override
  public void close() {
    context.close();
  }
}
