package vn.motcua.catalog.gate;

import java.util.List;
import java.util.stream.Stream;

import vn.motcua.catalog.gate.rules.AnswerRead;
import vn.motcua.catalog.gate.rules.AnswerRequired;
import vn.motcua.catalog.gate.rules.AnsweredAtOnce;
import vn.motcua.catalog.gate.rules.BlockExists;
import vn.motcua.catalog.gate.rules.BlockRecursion;
import vn.motcua.catalog.gate.rules.BlockStartable;
import vn.motcua.catalog.gate.rules.BlockUsed;
import vn.motcua.catalog.gate.rules.BrokenReference;
import vn.motcua.catalog.gate.rules.CallLinked;
import vn.motcua.catalog.gate.rules.CodeInModel;
import vn.motcua.catalog.gate.rules.ConditionTwice;
import vn.motcua.catalog.gate.rules.ConditionType;
import vn.motcua.catalog.gate.rules.ConditionValue;
import vn.motcua.catalog.gate.rules.Connected;
import vn.motcua.catalog.gate.rules.DecisionElement;
import vn.motcua.catalog.gate.rules.DecisionExists;
import vn.motcua.catalog.gate.rules.DecisionFeel;
import vn.motcua.catalog.gate.rules.DecisionInput;
import vn.motcua.catalog.gate.rules.DecisionLaw;
import vn.motcua.catalog.gate.rules.DecisionName;
import vn.motcua.catalog.gate.rules.DecisionUsed;
import vn.motcua.catalog.gate.rules.DecisionValue;
import vn.motcua.catalog.gate.rules.DelegateKnown;
import vn.motcua.catalog.gate.rules.DelegateParameters;
import vn.motcua.catalog.gate.rules.DiagramComplete;
import vn.motcua.catalog.gate.rules.DossierFieldKnown;
import vn.motcua.catalog.gate.rules.DuplicateId;
import vn.motcua.catalog.gate.rules.ElementId;
import vn.motcua.catalog.gate.rules.ElementKind;
import vn.motcua.catalog.gate.rules.ElementNamed;
import vn.motcua.catalog.gate.rules.EmployerLists;
import vn.motcua.catalog.gate.rules.ErrorKnown;
import vn.motcua.catalog.gate.rules.ExpressionGrammar;
import vn.motcua.catalog.gate.rules.ExpressionPlace;
import vn.motcua.catalog.gate.rules.FeelFunction;
import vn.motcua.catalog.gate.rules.FieldMeanings;
import vn.motcua.catalog.gate.rules.FieldTypes;
import vn.motcua.catalog.gate.rules.FieldWritten;
import vn.motcua.catalog.gate.rules.FileKind;
import vn.motcua.catalog.gate.rules.FilePath;
import vn.motcua.catalog.gate.rules.FilingFormComplete;
import vn.motcua.catalog.gate.rules.FindingBasis;
import vn.motcua.catalog.gate.rules.FindingTable;
import vn.motcua.catalog.gate.rules.FolderComplete;
import vn.motcua.catalog.gate.rules.FolderName;
import vn.motcua.catalog.gate.rules.FormColumn;
import vn.motcua.catalog.gate.rules.FormComponent;
import vn.motcua.catalog.gate.rules.FormCondition;
import vn.motcua.catalog.gate.rules.FormConditionValue;
import vn.motcua.catalog.gate.rules.FormContent;
import vn.motcua.catalog.gate.rules.FormExists;
import vn.motcua.catalog.gate.rules.FormField;
import vn.motcua.catalog.gate.rules.FormFieldType;
import vn.motcua.catalog.gate.rules.FormLimit;
import vn.motcua.catalog.gate.rules.FormName;
import vn.motcua.catalog.gate.rules.FormOption;
import vn.motcua.catalog.gate.rules.FormSchemaVersion;
import vn.motcua.catalog.gate.rules.FormUsed;
import vn.motcua.catalog.gate.rules.GatewayDefault;
import vn.motcua.catalog.gate.rules.HandOverEnds;
import vn.motcua.catalog.gate.rules.IdTwice;
import vn.motcua.catalog.gate.rules.KnownVocabulary;
import vn.motcua.catalog.gate.rules.LawRows;
import vn.motcua.catalog.gate.rules.MessageKnown;
import vn.motcua.catalog.gate.rules.NameNfc;
import vn.motcua.catalog.gate.rules.NotACopy;
import vn.motcua.catalog.gate.rules.OneProcess;
import vn.motcua.catalog.gate.rules.PartsStarted;
import vn.motcua.catalog.gate.rules.PatternSafe;
import vn.motcua.catalog.gate.rules.PoolsMatch;
import vn.motcua.catalog.gate.rules.RandomId;
import vn.motcua.catalog.gate.rules.ReadBeforeWritten;
import vn.motcua.catalog.gate.rules.ReasonOffered;
import vn.motcua.catalog.gate.rules.Reflection;
import vn.motcua.catalog.gate.rules.RoleListed;
import vn.motcua.catalog.gate.rules.SideEffectRetried;
import vn.motcua.catalog.gate.rules.SlipIssued;
import vn.motcua.catalog.gate.rules.StepTargets;
import vn.motcua.catalog.gate.rules.SynchronousLoop;
import vn.motcua.catalog.gate.rules.TableCells;
import vn.motcua.catalog.gate.rules.TemplateDelegate;
import vn.motcua.catalog.gate.rules.TimeToLive;
import vn.motcua.catalog.gate.rules.TimerKnown;
import vn.motcua.catalog.gate.rules.UserTaskForm;
import vn.motcua.catalog.gate.rules.UserTaskGroup;
import vn.motcua.catalog.gate.rules.ValidDates;
import vn.motcua.catalog.gate.rules.ValueOffered;
import vn.motcua.catalog.gate.rules.VariableWritten;
import vn.motcua.catalog.gate.rules.VerdictReason;
import vn.motcua.catalog.gate.rules.WaitEnds;

/** All rules, safety first. */
final class Rules {

	/** What could run code, reach into the application or exhaust it. */
	static final List<Rule> SAFETY = List.of(new FilePath(), new FileKind(), new CodeInModel(), new KnownVocabulary(),
			new ExpressionPlace(), new ExpressionGrammar(), new Reflection(), new DelegateKnown(), new ElementKind(),
			new SynchronousLoop(), new BlockRecursion(), new TimerKnown(), new DuplicateId(), new DecisionElement(),
			new DecisionFeel(), new FormComponent(), new FormContent(), new FormCondition(), new PatternSafe());

	/** What makes one diagram hard to read or unfit to run. */
	private static final List<Rule> DIAGRAM = List.of(new OneProcess(), new TimeToLive(), new DiagramComplete(),
			new ElementNamed(), new NameNfc(), new ElementId(), new RandomId(), new MessageKnown(), new ErrorKnown(),
			new SideEffectRetried(), new WaitEnds(), new GatewayDefault(), new ConditionTwice(), new Connected(),
			new BrokenReference(), new UserTaskForm(), new UserTaskGroup(), new CallLinked(), new FormSchemaVersion(),
			new SlipIssued(), new FeelFunction(), new AnswerRequired(), new VerdictReason());

	/** How files fit together. */
	private static final List<Rule> FOLDER = List.of(new FolderName(), new FolderComplete(), new AnsweredAtOnce(),
			new IdTwice(), new FormExists(), new FormUsed(), new FormName(), new FormField(), new FormFieldType(),
			new FormOption(), new ReasonOffered(), new FormColumn(), new FormLimit(), new FormConditionValue(),
			new FilingFormComplete(), new BlockExists(), new BlockUsed(), new BlockStartable(), new DecisionExists(),
			new DecisionUsed(), new DecisionName(), new DecisionInput(), new DecisionValue(), new DecisionLaw(),
			new TableCells(), new LawRows(), new FindingTable(), new FindingBasis(), new VariableWritten(),
			new ReadBeforeWritten(), new AnswerRead(), new DossierFieldKnown(), new ValueOffered(), new ConditionType(),
			new ConditionValue(), new FieldWritten(), new FieldTypes(), new FieldMeanings(), new StepTargets(),
			new RoleListed(), new ValidDates(), new EmployerLists(), new NotACopy(), new PartsStarted(),
			new PoolsMatch(), new DelegateParameters(), new TemplateDelegate(), new HandOverEnds(),
			new AddedRule("scenario-file"), new AddedRule("scenario-reference"));

	static final List<Rule> ALL = Stream.of(SAFETY, DIAGRAM, FOLDER).flatMap(List::stream).toList();

	private Rules() {
	}

}
