// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

package engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.Version;
import org.opensearch.cluster.service.ClusterService;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;

/**
 * One node of a test cluster in a process of its own, so that a test can kill or freeze it.
 *
 * <p>Arguments are settings, name=value; a value with commas is a list. The engine's own main is not called: no bootstrap check
 * runs and no security manager is installed.
 */
public final class OneNode {
  private static final boolean IS_2 = Version.CURRENT.major < 3;
  private static final List<String> MODULES =
      IS_2
          ? List.of("org.opensearch.transport.Netty4Plugin", "org.opensearch.analysis.common.CommonAnalysisPlugin")
          : List.of("org.opensearch.transport.Netty4ModulePlugin", "org.opensearch.analysis.common.CommonAnalysisModulePlugin");

  private static final class EmbeddedNode extends Node {
    // The constructor takes classes in version 2, descriptions in version 3: one source is compiled against both.
    @SuppressWarnings({"rawtypes", "unchecked"})
    EmbeddedNode(Environment environment) {
      super(environment, (Collection) MODULES.stream().map(OneNode::module).toList(), true);
    }

    @Override
    protected void configureNodeAndClusterIdStateListener(ClusterService service) {
      // The listener would only name the node in log lines.
    }
  }

  public static void main(String[] args) throws Exception {
    Settings.Builder settings = Settings.builder();
    for (String arg : args) {
      String[] pair = arg.split("=", 2);
      if (pair[1].contains(",")) settings.putList(pair[0], pair[1].split(","));
      else settings.put(pair[0], pair[1]);
    }
    Path home = Path.of(settings.get("path.home")).toAbsolutePath();
    for (String folder : List.of("config", "modules", "plugins", "logs", "data")) Files.createDirectories(home.resolve(folder));
    settings.put("path.data", home.resolve("data").toString()).put("path.logs", home.resolve("logs").toString());
    String name = settings.get("node.name");
    Node node =
        new EmbeddedNode(InternalSettingsPreparer.prepareEnvironment(settings.build(), Map.of(), home.resolve("config"), () -> name));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
    node.start();
    new CountDownLatch(1).await();
  }

  private static Object module(String name) {
    if (!IS_2) return new PluginInfo(name, name, "", Version.CURRENT, System.getProperty("java.version"), name, List.of(), false);
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException error) {
      throw new IllegalStateException(error);
    }
  }

  private static void close(Node node) {
    try {
      node.close();
    } catch (Exception error) {
      error.printStackTrace();
    }
  }

  private OneNode() {}
}
