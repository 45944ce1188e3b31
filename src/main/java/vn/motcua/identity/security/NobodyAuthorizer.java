package vn.motcua.identity.security;

import java.util.Map;

import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.filter.Authorization;
import org.camunda.bpm.webapp.impl.security.filter.RequestAuthorizer;

/** For paths nobody may use, logged in or not. */
public class NobodyAuthorizer implements RequestAuthorizer {

	@Override
	public Authorization authorize(Map<String, String> parameters) {
		return Authorization.denied(Authentication.ANONYMOUS);
	}

}
