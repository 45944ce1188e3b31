package vn.motcua.identity;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.motcua.identity.start.DefaultPasswords;
import vn.motcua.process.CaseRole;
import vn.motcua.shared.StartRefusedException;

/**
 * Looks at the people in the database before production opens its port: somebody must be
 * administrator, nobody may be of the demo or have a default password.
 */
@Component
@Profile("production")
class ProductionCheck {

	private final ProcessEngineConfigurationImpl configuration;

	private final IdentityService identity;

	ProductionCheck(ProcessEngine engine) {
		this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		this.identity = engine.getIdentityService();
	}

	void run() {
		if (this.identity.createUserQuery().memberOfGroup(CaseRole.ADMINISTRATORS.groupId()).count() == 0) {
			throw new StartRefusedException("camunda-admin",
					"Nhóm quản trị chưa có ai. / The administrator group is empty.",
					"Set MOTCUA_ADMIN_USER and MOTCUA_ADMIN_PASSWORD once; the first start creates the administrator.");
		}
		List<User> users = this.identity.createUserQuery().list();
		refuse("demo users",
				users.stream().filter((user) -> user.getEmail() != null && user.getEmail().endsWith(Users.DEMO_EMAIL)),
				"Cơ sở dữ liệu có người dùng minh họa. / The database holds demo users",
				"Delete them, or use a database that never ran the demo.");
		refuse("users", users.stream().filter(this::hasDefaultPassword),
				"Có tài khoản dùng mật khẩu mặc định. / Accounts have default passwords",
				"Give each an own password in Admin.");
	}

	private static void refuse(String place, java.util.stream.Stream<User> found, String fault, String remedy) {
		List<String> ids = found.map(User::getId).limit(5).toList();
		if (!ids.isEmpty()) {
			throw new StartRefusedException(place, fault + ": " + String.join(", ", ids) + ".", remedy);
		}
	}

	private boolean hasDefaultPassword(User user) {
		UserEntity entity = (UserEntity) user;
		return entity.getPassword() != null && DefaultPasswords.candidates(user.getId())
			.stream()
			.anyMatch((candidate) -> this.configuration.getPasswordManager()
				.check(EncryptionUtil.saltPassword(candidate, entity.getSalt()), entity.getPassword()));
	}

}
