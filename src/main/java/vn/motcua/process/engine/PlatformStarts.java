package vn.motcua.process.engine;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.EventSubscriptionDeclaration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseMessages;

/**
 * Start events at which only the platform lets a case begin. The engine would let anyone
 * start them by message, and allows one model for each name; so it never hears of the
 * message, and the model remembers where to begin.
 */
@Component
public class PlatformStarts extends AbstractBpmnParseListener {

	private static final String PREFIX = "startedBy:";

	@Override
	public void parseProcess(Element processElement, ProcessDefinitionEntity definition) {
		Map<String, EventSubscriptionDeclaration> declared = definition.getProperties()
			.get(BpmnProperties.EVENT_SUBSCRIPTION_DECLARATIONS);
		for (EventSubscriptionDeclaration each : Map.copyOf(declared).values()) {
			boolean ours = each.isStartEvent()
					&& CaseMessages.find(each.getUnresolvedEventName()).filter(CaseMessages::starts).isPresent();
			if (ours && definition.findActivity(each.getActivityId()).getFlowScope() == definition) {
				definition.setProperty(PREFIX + each.getUnresolvedEventName(), each.getActivityId());
				declared.remove(each.getActivityId());
			}
		}
	}

	/** Id of the start event that waits for the message. */
	public static Optional<String> of(ProcessDefinitionEntity definition, CaseMessages message) {
		return Optional.ofNullable((String) definition.getProperty(PREFIX + message.messageName()));
	}

}
