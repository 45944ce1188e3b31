package vn.motcua.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that try to run code, to reach into the application or to exhaust it, each small
 * except those whose size is the attack (security-and-faults S2).
 */
public final class HostileFiles {

	/** One attack; {@code file} is what is handed over. */
	public record Hostile(String name, ModelFile file) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	private static final String EVIL = "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}";

	private static final String MODEL = """
			<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="vn.motcua"
				xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				xmlns:activiti="http://activiti.org/bpmn" xmlns:xi="http://www.w3.org/2001/XInclude">
			%s<process id="hostile" isExecutable="true" camunda:historyTimeToLive="P1D" %s>
			<startEvent id="StartEvent_A"/><sequenceFlow id="Flow_A" sourceRef="StartEvent_A" targetRef="X"/>
			%s<sequenceFlow id="Flow_B" sourceRef="X" targetRef="EndEvent_B"/><endEvent id="EndEvent_B"/></process></definitions>""";

	private static final String DECISION = """
			<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="vn.motcua"
				xmlns:camunda="http://camunda.org/schema/1.0/dmn" %s>%s</definitions>""";

	private static final String FORM = """
			{"type":"default","id":"hostile","schemaVersion":16,"components":[%s]}""";

	private final List<Hostile> all = new ArrayList<>();

	private HostileFiles() {
		userTasks();
		serviceTasks();
		processes();
		calls();
		code();
		events();
		documents();
		sizes();
		decisions();
		forms();
		otherFiles();
	}

	public static List<Hostile> all() {
		return List.copyOf(new HostileFiles().all);
	}

	private void userTasks() {
		for (String attribute : List.of("assignee", "candidateUsers", "candidateGroups", "dueDate", "followUpDate",
				"priority", "formKey", "formRef", "formRefVersion", "formHandlerClass")) {
			node("user task " + attribute, "<userTask id='X' camunda:" + attribute + "=\"" + EVIL + "\"/>");
		}
		node("user task name", "<userTask id='X' name=\"" + EVIL + "\"/>");
		node("user task documentation", "<userTask id='X'><documentation>" + EVIL + "</documentation></userTask>");
		node("plain reference as form", "<userTask id='X' camunda:formRef='${dossier.caseType}'/>");
		node("potential owner", "<userTask id='X'><potentialOwner><resourceAssignmentExpression><formalExpression>"
				+ EVIL + "</formalExpression></resourceAssignmentExpression></potentialOwner></userTask>");
	}

	private void serviceTasks() {
		for (String attribute : List.of("class", "expression", "delegateExpression", "resultVariable", "taskPriority",
				"jobPriority", "asyncBefore", "exclusive")) {
			node("service task " + attribute, "<serviceTask id='X' camunda:" + attribute + "=\"" + EVIL + "\"/>");
		}
		node("class", "<serviceTask id='X' camunda:class='java.lang.ProcessBuilder'/>");
		node("bean", "<serviceTask id='X' camunda:delegateExpression='${dataSource}'/>");
		node("method of a bean",
				"<serviceTask id='X' camunda:delegateExpression='${acceptDossierDelegate.execute(x)}'/>");
		node("external task", "<serviceTask id='X' camunda:type='external' camunda:topic='t'/>");
		node("mail task", "<serviceTask id='X' camunda:type='mail'/>");
		node("old name space", "<serviceTask id='X' activiti:class='java.lang.ProcessBuilder'/>");
		node("connector",
				"<serviceTask id='X'><extensionElements><camunda:connector><camunda:connectorId>http-connector"
						+ "</camunda:connectorId></camunda:connector></extensionElements></serviceTask>");
		node("business rule task",
				"<businessRuleTask id='X' camunda:decisionRef='" + EVIL.replace("'", "&apos;") + "'/>");
		node("send task", "<sendTask id='X' camunda:class='java.lang.ProcessBuilder'/>");
		node("failed job retry",
				"<serviceTask id='X' camunda:delegateExpression='${acceptDossierDelegate}'>"
						+ "<extensionElements><camunda:failedJobRetryTimeCycle>" + EVIL
						+ "</camunda:failedJobRetryTimeCycle></extensionElements></serviceTask>");
		for (String type : List.of("inputParameter", "outputParameter")) {
			node(type + " script", parameter(type, "<camunda:script scriptFormat='groovy'>x</camunda:script>"));
			node(type + " expression", parameter(type, EVIL));
			node(type + " list",
					parameter(type, "<camunda:list><camunda:value>" + EVIL + "</camunda:value></camunda:list>"));
		}
	}

	private static String parameter(String type, String value) {
		return "<serviceTask id='X' camunda:delegateExpression='${acceptDossierDelegate}'><extensionElements>"
				+ "<camunda:inputOutput><camunda:" + type + " name='x'>" + value + "</camunda:" + type
				+ "></camunda:inputOutput></extensionElements></serviceTask>";
	}

	private void processes() {
		for (String attribute : List.of("versionTag", "candidateStarterGroups", "candidateStarterUsers", "jobPriority",
				"taskPriority", "isStartableInTasklist")) {
			bpmn("process " + attribute,
					MODEL.formatted("", "camunda:" + attribute + "=\"" + EVIL + "\"", "<userTask id='X'/>"));
		}
	}

	private void calls() {
		for (String attribute : List.of("calledElement", "camunda:calledElementBinding", "camunda:calledElementVersion",
				"camunda:calledElementTenantId", "camunda:caseRef", "camunda:variableMappingClass",
				"camunda:variableMappingDelegateExpression")) {
			node("call " + attribute, "<callActivity id='X' " + attribute + "=\"" + EVIL + "\"/>");
		}
		node("call plain reference", "<callActivity id='X' calledElement='${dossier.caseType}'/>");
		node("call itself", "<callActivity id='X' calledElement='hostile'/>");
		for (String mapping : List.of("in sourceExpression", "in businessKey", "out sourceExpression", "in target")) {
			node("mapping " + mapping, "<callActivity id='X' calledElement='block-x'><extensionElements><camunda:"
					+ mapping + "=\"" + EVIL + "\"/></extensionElements></callActivity>");
		}
	}

	private void code() {
		for (String language : List.of("javascript", "groovy", "juel", "feel", "python")) {
			node("script " + language,
					"<scriptTask id='X' scriptFormat='" + language + "'><script>1+1</script></scriptTask>");
		}
		node("script file", "<scriptTask id='X' scriptFormat='groovy' camunda:resource='deployment://x.groovy'/>");
		for (String listener : List.of("executionListener event='start' class",
				"executionListener event='end' expression", "executionListener event='start' delegateExpression",
				"taskListener event='create' class", "taskListener event='complete' expression",
				"taskListener event='assignment' delegateExpression")) {
			node("listener " + listener, "<userTask id='X'><extensionElements><camunda:" + listener + "=\"" + EVIL
					+ "\"/></extensionElements></userTask>");
		}
		node("listener script",
				"<userTask id='X'><extensionElements><camunda:taskListener event='timeout'><camunda:script "
						+ "scriptFormat='groovy'>x</camunda:script></camunda:taskListener></extensionElements></userTask>");
		node("listener on a flow", "<sequenceFlow id='F' sourceRef='X' targetRef='EndEvent_B'><extensionElements>"
				+ "<camunda:executionListener event='take' class='x.Y'/></extensionElements></sequenceFlow><userTask id='X'/>");
		condition("condition", ">" + EVIL);
		condition("condition language", " language='groovy'>x");
		condition("condition resource", " camunda:resource='x.groovy'>x");
		condition("condition without dollar", ">#{execution.setVariable('a', 1)}");
	}

	private void condition(String name, String rest) {
		node(name, "<exclusiveGateway id='X'/><sequenceFlow id='F' sourceRef='X' targetRef='EndEvent_B'>"
				+ "<conditionExpression xsi:type='tFormalExpression'" + rest + "</conditionExpression></sequenceFlow>");
	}

	private void events() {
		for (String loop : List.of("camunda:collection=\"" + EVIL + "\" camunda:elementVariable='e'>",
				"><loopCardinality>1000000000</loopCardinality>",
				"><completionCondition>" + EVIL + "</completionCondition>")) {
			node("multi-instance " + loop.length(), "<userTask id='X'><multiInstanceLoopCharacteristics " + loop
					+ "</multiInstanceLoopCharacteristics></userTask>");
		}
		node("standard loop", "<userTask id='X'><standardLoopCharacteristics/></userTask>");
		for (String time : List.of("timeDate>" + EVIL + "</timeDate", "timeDuration>" + EVIL + "</timeDuration",
				"timeCycle>R/PT1S</timeCycle", "timeCycle>0/1 * * * * ?</timeCycle",
				"timeDuration>PT0S</timeDuration x")) {
			String safe = time.endsWith(" x") ? "timeCycle>R1000000/PT0S</timeCycle" : time;
			node("timer " + time, "<intermediateCatchEvent id='X'><timerEventDefinition><" + safe
					+ "></timerEventDefinition></intermediateCatchEvent>");
		}
		node("conditional event", "<intermediateCatchEvent id='X'><conditionalEventDefinition><condition>" + EVIL
				+ "</condition></conditionalEventDefinition></intermediateCatchEvent>");
		for (String root : List.of("signal name", "message name", "error errorCode", "escalation escalationCode")) {
			bpmn(root, MODEL.formatted("<" + root.replace(" ", " id='R' ") + "=\"" + EVIL + "\"/>", "",
					"<userTask id='X'/>"));
		}
		node("compensation", "<intermediateThrowEvent id='X'><compensateEventDefinition/></intermediateThrowEvent>");
		node("synchronous loop", "<exclusiveGateway id='X'/><exclusiveGateway id='Y'/>"
				+ "<sequenceFlow id='F' sourceRef='X' targetRef='Y'/><sequenceFlow id='G' sourceRef='Y' targetRef='X'/>");
		node("duplicate ids", "<userTask id='X'/><userTask id='X'/>");
	}

	private void documents() {
		bpmn("external entity",
				"<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><definitions>&a;</definitions>");
		bpmn("external document type", "<!DOCTYPE x SYSTEM 'http://localhost:1/x.dtd'><definitions/>");
		StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
		for (int i = 1; i < 20; i++) {
			laughs.append("<!ENTITY a" + i + " '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
		}
		bpmn("billion laughs", laughs + "]><definitions>&a19;</definitions>");
		node("XInclude", "<userTask id='X'/><xi:include href='file:///etc/hostname' parse='text'/>");
		add("UTF-16", "hostile.bpmn", MODEL.formatted("", "", "<userTask id='X'/>").getBytes(StandardCharsets.UTF_16));
	}

	private void sizes() {
		StringBuilder nodes = new StringBuilder("<userTask id='X'/>");
		for (int i = 0; i < 50_000; i++) {
			nodes.append("<userTask id='U").append(i).append("'/>");
		}
		node("50,000 nodes", nodes.toString());
		node("600 nodes", nodes.substring(0, nodes.indexOf("<userTask id='U600'/>")));
		node("10 MB", "<userTask id='X' name='" + "x".repeat(10_000_000) + "'/>");
		node("10,000 levels", "<subProcess>".repeat(10_000) + "</subProcess>".repeat(10_000));
	}

	private void decisions() {
		for (String language : List.of("groovy", "javascript", "juel", "http://www.java.com/java")) {
			decision("language " + language,
					"<literalExpression expressionLanguage='" + language + "'><text>1</text>" + "</literalExpression>");
		}
		dmn("language of all", DECISION.formatted("expressionLanguage='groovy'", "<decision id='hostile' name='h'/>"));
		decision("java function",
				"<literalExpression><text>{f: function(x) external {java: {class: \"java.lang.Math\", "
						+ "method signature: \"abs(int)\"}}}</text></literalExpression>");
		decision("java function definition", "<functionDefinition kind='Java'><literalExpression><text>1</text>"
				+ "</literalExpression></functionDefinition>");
		decision("business knowledge model",
				"<knowledgeRequirement><requiredKnowledge href='#b'/></knowledgeRequirement>");
		decision("invocation", "<invocation><literalExpression><text>f</text></literalExpression></invocation>");
		dmn("import",
				DECISION.formatted("", "<import namespace='x' locationURI='http://localhost:1/x' importType='x'/>"));
		decision("input variable",
				"<decisionTable><input camunda:inputVariable='" + EVIL.replace("'", "&apos;") + "'/></decisionTable>");
		decision("5,000 brackets", "<literalExpression><text>" + "(".repeat(5_000) + "1" + ")".repeat(5_000)
				+ "</text></literalExpression>");
		decision("broken cell",
				"<decisionTable><rule><inputEntry><text>&gt; &gt; 1</text></inputEntry></rule></decisionTable>");
		dmn("entity", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><definitions>&a;</definitions>");
	}

	private void forms() {
		for (String type : List.of("html", "iframe", "filepicker", "documentPreview", "script", "button")) {
			form("component " + type, "{'id':'a','type':'" + type + "'}");
		}
		form("script in a text", "{'id':'a','type':'text','text':'<script>alert(1)</script>'}");
		form("handler in a label", "{'id':'a','type':'textfield','key':'a','label':'<img src=x onerror=alert(1)>'}");
		form("link that runs", "{'id':'a','type':'text','text':'[x](javascript:alert(1))'}");
		form("choice that runs",
				"{'id':'a','type':'radio','key':'a','values':[{'label':'<b onclick=x()>','value':'A'}]}");
		form("picture from elsewhere", "{'id':'a','type':'image','source':'https://example.org/pixel.png'}");
		form("picture with code", "{'id':'a','type':'image','source':'data:image/svg+xml;base64,AAAA'}");
		for (String bomb : List.of("^(a+)+$", "^([a-z]+ ?)*$", "^(a|aa)+$", "^.*.*.*x$", "^(\\\\w{1,99}){50}$")) {
			form("pattern " + bomb, "{'id':'a','type':'textfield','key':'a','validate':{'pattern':'" + bomb + "'}}");
		}
		form("broken condition", "{'id':'a','type':'textfield','key':'a','conditional':{'hide':'=a = = 1'}}");
		form("5,000 brackets in a condition", "{'id':'a','type':'textfield','key':'a','conditional':{'hide':'="
				+ "(".repeat(5_000) + "1" + ")".repeat(5_000) + "'}}");
		form("5,000 levels", "{'components':[".repeat(5_000) + "]}".repeat(5_000));
		form("10 MB form", "{'id':'a','type':'text','text':'" + "x".repeat(10_000_000) + "'}");
	}

	private void otherFiles() {
		for (String name : List.of("case.cmmn", "case.cmmn10.xml", "run.groovy", "run.js", "page.html", "models.zip",
				"models.bar", "code.jar", "model.bpmn20.xml", "table.dmn11.xml", "picture.svg", "../../outside.png",
				"/etc/outside.png", "..\\outside.png", "a b.png", "a%2e%2e.png")) {
			add("file " + name, name, "x".getBytes(StandardCharsets.UTF_8));
		}
	}

	private void node(String name, String nodes) {
		bpmn(name, MODEL.formatted("", "", nodes));
	}

	private void decision(String name, String content) {
		dmn(name, DECISION.formatted("", "<decision id='hostile' name='h'>" + content + "</decision>"));
	}

	private void bpmn(String name, String content) {
		add(name, "hostile.bpmn", content.getBytes(StandardCharsets.UTF_8));
	}

	private void dmn(String name, String content) {
		add("decision: " + name, "hostile.dmn", content.getBytes(StandardCharsets.UTF_8));
	}

	private void form(String name, String component) {
		add("form: " + name, "hostile.form",
				FORM.formatted(component.replace('\'', '"')).getBytes(StandardCharsets.UTF_8));
	}

	private void add(String name, String file, byte[] content) {
		this.all.add(new Hostile(name, new ModelFile(file, content)));
	}

}
