package vn.motcua.catalog.gate;

import java.util.List;
import java.util.stream.Stream;

import vn.motcua.catalog.gate.rules.BlockExists;
import vn.motcua.catalog.gate.rules.CallLinked;
import vn.motcua.catalog.gate.rules.CodeInModel;
import vn.motcua.catalog.gate.rules.Connected;
import vn.motcua.catalog.gate.rules.DecisionExists;
import vn.motcua.catalog.gate.rules.DecisionFeel;
import vn.motcua.catalog.gate.rules.DecisionName;
import vn.motcua.catalog.gate.rules.DelegateKnown;
import vn.motcua.catalog.gate.rules.DelegateParameters;
import vn.motcua.catalog.gate.rules.DiagramComplete;
import vn.motcua.catalog.gate.rules.DossierFieldKnown;
import vn.motcua.catalog.gate.rules.ElementId;
import vn.motcua.catalog.gate.rules.ElementKind;
import vn.motcua.catalog.gate.rules.ElementNamed;
import vn.motcua.catalog.gate.rules.ErrorKnown;
import vn.motcua.catalog.gate.rules.ExpressionGrammar;
import vn.motcua.catalog.gate.rules.FieldWritten;
import vn.motcua.catalog.gate.rules.FilingFormComplete;
import vn.motcua.catalog.gate.rules.FolderComplete;
import vn.motcua.catalog.gate.rules.FolderName;
import vn.motcua.catalog.gate.rules.FormComponent;
import vn.motcua.catalog.gate.rules.FormExists;
import vn.motcua.catalog.gate.rules.FormField;
import vn.motcua.catalog.gate.rules.FormFieldType;
import vn.motcua.catalog.gate.rules.FormName;
import vn.motcua.catalog.gate.rules.FormOption;
import vn.motcua.catalog.gate.rules.FormSchemaVersion;
import vn.motcua.catalog.gate.rules.FormUsed;
import vn.motcua.catalog.gate.rules.GatewayDefault;
import vn.motcua.catalog.gate.rules.MessageKnown;
import vn.motcua.catalog.gate.rules.NameNfc;
import vn.motcua.catalog.gate.rules.NotACopy;
import vn.motcua.catalog.gate.rules.OneProcess;
import vn.motcua.catalog.gate.rules.RandomId;
import vn.motcua.catalog.gate.rules.Reflection;
import vn.motcua.catalog.gate.rules.RoleListed;
import vn.motcua.catalog.gate.rules.SideEffectRetried;
import vn.motcua.catalog.gate.rules.SlipIssued;
import vn.motcua.catalog.gate.rules.StepTargets;
import vn.motcua.catalog.gate.rules.SynchronousLoop;
import vn.motcua.catalog.gate.rules.TemplateDelegate;
import vn.motcua.catalog.gate.rules.TimeToLive;
import vn.motcua.catalog.gate.rules.UserTaskForm;
import vn.motcua.catalog.gate.rules.UserTaskGroup;
import vn.motcua.catalog.gate.rules.ValueOffered;
import vn.motcua.catalog.gate.rules.VariableWritten;
import vn.motcua.catalog.gate.rules.WaitEnds;

/** All rules, safety first. */
final class Rules {

	/** What could run code or reach into the application. */
	static final List<Rule> SAFETY = List.of(new CodeInModel(), new ExpressionGrammar(), new Reflection(),
			new DelegateKnown());

	/** What makes one diagram hard to read or unfit to run. */
	private static final List<Rule> DIAGRAM = List.of(new OneProcess(), new TimeToLive(), new DiagramComplete(),
			new ElementNamed(), new NameNfc(), new ElementId(), new RandomId(), new ElementKind(), new MessageKnown(),
			new ErrorKnown(), new SideEffectRetried(), new WaitEnds(), new SynchronousLoop(), new GatewayDefault(),
			new Connected(), new UserTaskForm(), new UserTaskGroup(), new CallLinked(), new SlipIssued());

	/** How files fit together. */
	private static final List<Rule> FOLDER = List.of(new FolderName(), new FolderComplete(), new FormExists(),
			new FormUsed(), new FormName(), new FormSchemaVersion(), new FormComponent(), new FormField(),
			new FormFieldType(), new FormOption(), new FilingFormComplete(), new BlockExists(), new DecisionExists(),
			new DecisionName(), new DecisionFeel(), new VariableWritten(), new DossierFieldKnown(), new ValueOffered(),
			new FieldWritten(), new StepTargets(), new RoleListed(), new NotACopy(), new DelegateParameters(),
			new TemplateDelegate());

	static final List<Rule> ALL = Stream.of(SAFETY, DIAGRAM, FOLDER).flatMap(List::stream).toList();

	private Rules() {
	}

}
