import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Asks veraPDF whether files conform to flavours of PDF/A and PDF/UA.
 *
 * <p>Arguments: the flavours as veraPDF names them, joined by commas ({@code 2a}, {@code 3a}, {@code ua1}, …), then
 * the files. For each file one line says {@code PASS} or {@code FAIL} and its name; below a failed one, indented by
 * two spaces, each broken rule stands once, with its flavour and clause, how often it is broken and the first place
 * where it is.
 *
 * <p>Exit: 0 where all conform, 1 where some do not, 2 where a file could not be judged or the arguments are wrong.
 */
public final class PdfValidator {
  private static final int CONFORMS = 0;
  private static final int BREAKS_RULES = 1;
  private static final int NOT_JUDGED = 2;

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private PdfValidator() {}

  public static void main(String[] arguments) {
    List<PDFAFlavour> flavours = arguments.length > 1 ? flavours(arguments[0]) : List.of();
    if (flavours.isEmpty() || flavours.contains(PDFAFlavour.NO_FLAVOUR)) {
      OUT.println("Type: pdf-validator FLAVOUR,… FILE…, where a flavour is 1a, 2a, 2u, 3a, ua1 or another of veraPDF's.");
      System.exit(NOT_JUDGED);
    }
    // veraPDF warns of every glyph it cannot name; what matters is in its judgement.
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    int worst = CONFORMS;
    for (int i = 1; i < arguments.length; i++) {
      worst = Math.max(worst, judge(arguments[i], flavours));
    }
    System.exit(worst);
  }

  private static List<PDFAFlavour> flavours(String names) {
    return Arrays.stream(names.split(",")).map(PDFAFlavour::byFlavourId).toList();
  }

  /** Judges a file by each flavour, and says first whether it conforms to all. */
  private static int judge(String file, List<PDFAFlavour> flavours) {
    List<String> complaints = new ArrayList<>();
    int worst = CONFORMS;
    for (PDFAFlavour flavour : flavours) {
      worst = Math.max(worst, judge(file, flavour, complaints));
    }
    OUT.println((worst == CONFORMS ? "PASS " : "FAIL ") + file);
    complaints.forEach(complaint -> OUT.println("  " + complaint));
    return worst;
  }

  private static int judge(String file, PDFAFlavour flavour, List<String> complaints) {
    try (FileInputStream bytes = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      brokenRules(result).forEach((rule, place) -> complaints.add(flavour.getId() + ": " + rule + place));
      return result.isCompliant() ? CONFORMS : BREAKS_RULES;
    } catch (Exception | LinkageError problem) {
      complaints.add(flavour.getId() + ": cannot be judged: " + problem);
      return NOT_JUDGED;
    }
  }

  /** Each broken rule by its clause, with how often and where first, in the order found. */
  private static Map<String, Place> brokenRules(ValidationResult result) {
    Map<String, Place> rules = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        String rule = assertion.getRuleId().getClause() + " test " + assertion.getRuleId().getTestNumber();
        rules.computeIfAbsent(rule, unused -> new Place(assertion)).times++;
      }
    }
    return rules;
  }

  /** Where a rule is broken first, and how often in all. */
  private static final class Place {
    private final TestAssertion first;
    private int times;

    private Place(TestAssertion first) {
      this.first = first;
    }

    @Override
    public String toString() {
      return ", " + times + "×: " + first.getMessage() + " @ " + first.getLocation().getContext();
    }
  }
}
