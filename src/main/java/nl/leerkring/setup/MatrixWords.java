package nl.leerkring.setup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.rings.Matrix;
import nl.leerkring.rings.Role;

/** The matrix of rights as documents and REST have it, both ways; to see follows from the ring. */
final class MatrixWords {
  private MatrixWords() {}

  static Map<String, Object> tree(Matrix matrix) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Ring ring : Ring.values()) {
      Map<String, Object> roles = new LinkedHashMap<>();
      for (Role role : Role.values()) {
        if (role.isIn(ring)) {
          roles.put(role.name(), names(matrix.of(ring, role)));
        }
      }
      tree.put(ring.name(), roles);
    }
    return tree;
  }

  private static List<String> names(Set<SpaceRight> rights) {
    return rights.stream().filter(right -> right != SpaceRight.VIEW).map(Enum::name).toList();
  }

  /**
   * The matrix as {@code matrix} and {@code anonymous} of the node want it; what they do not
   * mention stays.
   */
  static Matrix read(Node node, Matrix now) {
    Map<Ring, Map<Role, Set<SpaceRight>>> rights = new EnumMap<>(Ring.class);
    now.rights().forEach((ring, roles) -> rights.put(ring, new EnumMap<>(roles)));
    node.find("matrix").ifPresent(matrix -> rings(matrix, rights));
    return new Matrix(rights, node.find("anonymous").map(Node::flag).orElse(now.anonymous()));
  }

  private static void rings(Node matrix, Map<Ring, Map<Role, Set<SpaceRight>>> rights) {
    matrix.only("COMPANY", "PARTNER", "PUBLIC");
    for (Ring ring : Ring.values()) {
      matrix.find(ring.name()).ifPresent(roles -> roles(roles, ring, rights.get(ring)));
    }
  }

  private static void roles(Node roles, Ring ring, Map<Role, Set<SpaceRight>> rights) {
    List<String> names = new ArrayList<>();
    for (Role role : Role.values()) {
      if (role.isIn(ring)) {
        names.add(role.name());
        roles.find(role.name()).ifPresent(cell -> rights.put(role, cell(cell, role)));
      }
    }
    roles.only(names.toArray(new String[0]));
  }

  private static Set<SpaceRight> cell(Node cell, Role role) {
    Set<SpaceRight> rights = EnumSet.of(SpaceRight.VIEW);
    Map<String, SpaceRight> offered = new LinkedHashMap<>();
    role.offered().stream()
        .filter(right -> right != SpaceRight.VIEW)
        .forEach(right -> offered.put(right.name(), right));
    for (Node item : cell.items()) {
      SpaceRight right = offered.get(item.text());
      if (right == null) {
        item.refuse("setup.error.right", item.text(), String.join(", ", offered.keySet()));
      } else {
        rights.add(right);
      }
    }
    return rights;
  }
}
