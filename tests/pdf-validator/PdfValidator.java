import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
 * Asks veraPDF whether files conform to a flavour of PDF/A or PDF/UA.
 *
 * <p>Arguments: the flavour as veraPDF names it ({@code 2a}, {@code 3a}, {@code ua1}, …), then the files. For each
 * file one line says {@code PASS} or {@code FAIL} and its name; below a failed one, indented by two spaces, each
 * broken rule stands once, with its clause, how often it is broken and the first place where it is.
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
    PDFAFlavour flavour =
        arguments.length > 1 ? PDFAFlavour.byFlavourId(arguments[0]) : PDFAFlavour.NO_FLAVOUR;
    if (flavour == PDFAFlavour.NO_FLAVOUR) {
      OUT.println("Type: pdf-validator FLAVOUR FILE…, where the flavour is 1a, 2a, 2u, 3a, ua1 or another of veraPDF's.");
      System.exit(NOT_JUDGED);
    }
    // veraPDF warns of every glyph it cannot name; what matters is in its judgement.
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    int worst = CONFORMS;
    for (int i = 1; i < arguments.length; i++) {
      worst = Math.max(worst, judge(arguments[i], flavour));
    }
    System.exit(worst);
  }

  private static int judge(String file, PDFAFlavour flavour) {
    try (FileInputStream bytes = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      OUT.println((result.isCompliant() ? "PASS " : "FAIL ") + file);
      brokenRules(result).forEach((rule, place) -> OUT.println("  " + rule + place));
      return result.isCompliant() ? CONFORMS : BREAKS_RULES;
    } catch (Exception | LinkageError problem) {
      OUT.println("FAIL " + file);
      OUT.println("  cannot be judged: " + problem);
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
