package nl.leerkring.rings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Members;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The form of the matrix: which role gets which rights in a space of which ring. */
public class MatrixAction extends AdminAction {
  private final Permissions permissions;
  private List<String> given = List.of();
  private boolean anonymous;
  private Matrix matrix;

  public MatrixAction(Members members, Translator translator, Permissions permissions) {
    super(members, translator);
    this.permissions = permissions;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    Matrix typed = new Matrix(rights(), anonymous);
    permissions.save(member(), typed).ifPresent(reason -> refuse(Map.of("form", reason)));
    matrix = typed;
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** A row for each ring and role that the ring lets in. */
  public List<MatrixRowView> getRows() {
    List<MatrixRowView> rows = new ArrayList<>();
    for (Ring ring : Ring.values()) {
      Arrays.stream(Role.values())
          .filter(role -> role.isIn(ring))
          .map(role -> new MatrixRowView(matrix(), ring, role, getWords()))
          .forEach(rows::add);
    }
    return rows;
  }

  /** Names of the rights, as heads of the columns. */
  public List<String> getRights() {
    return Arrays.stream(SpaceRight.values())
        .filter(right -> right != SpaceRight.VIEW)
        .map(right -> getWords().get("rings.right." + right))
        .toList();
  }

  public boolean isAnonymous() {
    return matrix().anonymous();
  }

  @StrutsParameter
  public void setAnonymous(String ticked) {
    this.anonymous = Boolean.parseBoolean(ticked);
  }

  /** Ticked cells, such as {@code PARTNER/OWN/COMMENT}. */
  @StrutsParameter
  public void setGiven(List<String> given) {
    this.given = given;
  }

  private Map<Ring, Map<Role, Set<SpaceRight>>> rights() {
    Map<Ring, Map<Role, Set<SpaceRight>>> rights = new EnumMap<>(Ring.class);
    for (Ring ring : Ring.values()) {
      for (Role role : Role.values()) {
        for (SpaceRight right : SpaceRight.values()) {
          if (given.contains(ring + "/" + role + "/" + right)) {
            rights
                .computeIfAbsent(ring, none -> new EnumMap<>(Role.class))
                .computeIfAbsent(role, none -> EnumSet.noneOf(SpaceRight.class))
                .add(right);
          }
        }
      }
    }
    return rights;
  }

  private Matrix matrix() {
    if (matrix == null) {
      matrix = permissions.matrix(member());
    }
    return matrix;
  }
}
