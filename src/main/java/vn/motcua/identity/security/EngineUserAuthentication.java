package vn.motcua.identity.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a password against the engine's users; the engine slows down and locks a user
 * after wrong passwords. Group ids become authorities.
 */
@Component
class EngineUserAuthentication implements AuthenticationProvider {

	private final IdentityService identity;

	EngineUserAuthentication(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public Authentication authenticate(Authentication given) {
		String user = given.getName();
		if (given.getCredentials() == null
				|| !this.identity.checkPassword(user, String.valueOf(given.getCredentials()))) {
			throw new BadCredentialsException("wrong user or password");
		}
		return UsernamePasswordAuthenticationToken.authenticated(user, null,
				this.identity.createGroupQuery()
					.groupMember(user)
					.list()
					.stream()
					.map(Group::getId)
					.map(SimpleGrantedAuthority::new)
					.toList());
	}

	@Override
	public boolean supports(Class<?> type) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
