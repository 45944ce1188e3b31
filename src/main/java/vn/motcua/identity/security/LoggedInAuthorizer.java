package vn.motcua.identity.security;

import java.util.Map;

import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.Authorization;
import org.camunda.bpm.webapp.impl.security.filter.RequestAuthorizer;

/** For our own paths under the web applications, which do not name an engine. */
public class LoggedInAuthorizer implements RequestAuthorizer {

	@Override
	public Authorization authorize(Map<String, String> parameters) {
		Authentications current = Authentications.getCurrent();
		return (current == null) ? Authorization.denied(Authentication.ANONYMOUS) : Authorization
			.grantedUnlessNull(current.getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT));
	}

}
