package io.comwright.importer.contract;

import io.comwright.importer.contract.Contract.Kind;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Definitions with what contracts say of them. */
public final class ContractedDefinitions implements Definitions, Renames {
  /**
   * MAPI does not allocate with COM's allocator: what it hands out is freed with {@code
   * MAPIFreeBuffer} (MAPI Programmer's Reference, "Managing memory in MAPI").
   */
  private static final String MAPI = "Windows.Win32.System.AddressBook.";

  private static final String MAPI_FREE = "MAPIFreeBuffer";

  private final Definitions definitions;
  private final Map<String, List<Contract>> contracts = new HashMap<>();
  private final Map<String, String> renames = new HashMap<>();
  private final Map<String, Optional<RawDefinition>> known = new HashMap<>();

  /**
   * Adds contracts to definitions.
   *
   * @param definitions what a source says
   * @param contracts in the order in which they hold; the last of those that contradict each other
   * @throws ListProblem if one speaks of something that does not exist
   */
  public ContractedDefinitions(Definitions definitions, List<Contract> contracts) {
    this.definitions = definitions;
    for (Contract each : contracts) {
      String key = key(each);
      this.contracts.computeIfAbsent(key, _ -> new ArrayList<>()).add(each);
      if (each.kind() == Kind.RENAME) {
        renames.put(key + "." + each.method(), each.value());
      }
    }
  }

  private String key(Contract contract) {
    for (String key : definitions.named(contract.type())) {
      if (definitions.find(key).orElse(null) instanceof RawDefinition.Interface found) {
        check(found, contract);
        return key;
      }
    }
    List<String> names = definitions.keys().stream().map(Definitions::simpleName).toList();
    throw contract.problem(
        "there is no interface " + contract.type() + NearestNames.offer(contract.type(), names));
  }

  private static void check(RawDefinition.Interface found, Contract contract) {
    if (contract.method() == null) {
      return;
    }
    List<String> methods = found.methods().stream().map(RawMethod::name).toList();
    if (!methods.contains(contract.method())) {
      throw contract.problem(
          "%s has no method %s%s"
              .formatted(
                  contract.type(),
                  contract.method(),
                  NearestNames.offer(contract.method(), methods)));
    }
    List<String> parameters =
        found.methods().stream()
            .filter(each -> each.name().equals(contract.method()))
            .flatMap(each -> each.parameters().stream())
            .map(RawParameter::name)
            .toList();
    if (contract.parameter() != null && !parameters.contains(contract.parameter())) {
      throw contract.problem(
          "%s has no parameter %s; it has %s"
              .formatted(contract.method(), contract.parameter(), String.join(", ", parameters)));
    }
  }

  @Override
  public List<String> keys() {
    return definitions.keys();
  }

  @Override
  public List<String> named(String simpleName) {
    return definitions.named(simpleName);
  }

  @Override
  public Optional<RawDefinition> find(String key) {
    List<Contract> mine = contracts.getOrDefault(key, List.of());
    if (mine.isEmpty() && !key.startsWith(MAPI)) {
      return definitions.find(key);
    }
    return known.computeIfAbsent(key, _ -> definitions.find(key).map(each -> with(each, mine)));
  }

  @Override
  public Optional<String> of(String key, String method) {
    return Optional.ofNullable(renames.get(key + "." + method));
  }

  private static RawDefinition with(RawDefinition definition, List<Contract> contracts) {
    if (!(definition instanceof RawDefinition.Interface each)) {
      return definition;
    }
    String iid = each.iid();
    List<RawMethod> methods =
        each.key().startsWith(MAPI)
            ? each.methods().stream().map(ContractedDefinitions::ofMapi).toList()
            : each.methods();
    for (Contract contract : contracts) {
      if (contract.kind() == Kind.IID) {
        iid = contract.value();
      } else {
        methods = methods.stream().map(method -> with(method, contract)).toList();
      }
    }
    return new RawDefinition.Interface(
        each.key(), each.documentation(), iid, each.base(), methods, each.dispatch());
  }

  private static RawMethod ofMapi(RawMethod method) {
    List<RawParameter> parameters =
        method.parameters().stream()
            .map(
                each ->
                    each.freeWith() == null
                        ? new RawParameter(
                            each.name(), each.type(), each.says(), each.size(), MAPI_FREE)
                        : each)
            .toList();
    return new RawMethod(
        method.name(),
        method.documentation(),
        method.result(),
        parameters,
        method.severalSuccesses(),
        method.member());
  }

  private static RawMethod with(RawMethod method, Contract contract) {
    if (!method.name().equals(contract.method())) {
      return method;
    }
    List<RawParameter> parameters =
        method.parameters().stream().map(each -> with(each, contract)).toList();
    boolean isResult = contract.kind() == Kind.RESULT;
    return new RawMethod(
        method.name(),
        method.documentation(),
        method.result(),
        isResult && contract.value().equals("nullable") ? withNullResult(parameters) : parameters,
        isResult ? contract.value().equals("HResult") : method.severalSuccesses(),
        method.member());
  }

  /** The last that comes out is the result. */
  private static List<RawParameter> withNullResult(List<RawParameter> parameters) {
    List<RawParameter> all = new ArrayList<>(parameters);
    for (int i = all.size() - 1; i >= 0; i--) {
      RawParameter each = all.get(i);
      if (each.is(Says.OUT)) {
        Set<Says> says = EnumSet.of(Says.NULL_COMES_OUT);
        says.addAll(each.says());
        all.set(i, new RawParameter(each.name(), each.type(), says, each.size(), each.freeWith()));
        return all;
      }
    }
    return all;
  }

  private static RawParameter with(RawParameter parameter, Contract contract) {
    if (!parameter.name().equals(contract.parameter())) {
      return parameter;
    }
    Set<Says> says = EnumSet.noneOf(Says.class);
    says.addAll(parameter.says());
    String freeWith = parameter.freeWith();
    if (contract.kind() == Kind.NULLABLE && contract.value().equals("yes")) {
      says.add(Says.OPTIONAL);
    } else if (contract.kind() == Kind.NULLABLE) {
      says.remove(Says.OPTIONAL);
      says.add(Says.NEVER_NULL);
    } else {
      freeWith = contract.value().equals("CoTaskMem") ? "CoTaskMemFree" : "borrowed";
    }
    return new RawParameter(parameter.name(), parameter.type(), says, parameter.size(), freeWith);
  }
}
