package vn.motcua.architecture;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import vn.motcua.MotcuaApplication;
import vn.motcua.architecture.broken.desk.EngineOnTheFace;
import vn.motcua.architecture.broken.fee.ControllerOutsideWeb;
import vn.motcua.architecture.broken.fee.DateOfNow;
import vn.motcua.architecture.broken.fee.DoubleAmount;
import vn.motcua.architecture.broken.fee.EngineInACapability;
import vn.motcua.architecture.broken.fee.InjectedField;
import vn.motcua.architecture.broken.fee.SystemTime;
import vn.motcua.architecture.broken.process.WronglyNamed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchitectureTest {

	private static final JavaClasses PRODUCT = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.motcua");

	static Stream<Arguments> rules() {
		return Stream.of(Arguments.of(ArchitectureRules.ENGINE_ONLY_WHERE_ALLOWED, EngineInACapability.class),
				Arguments.of(ArchitectureRules.NO_ENGINE_IN_PUBLIC_SIGNATURES, EngineOnTheFace.class),
				Arguments.of(ArchitectureRules.NO_NOW, SystemTime.class),
				Arguments.of(ArchitectureRules.NO_NOW, DateOfNow.class),
				Arguments.of(ArchitectureRules.NO_FIELD_INJECTION, InjectedField.class),
				Arguments.of(ArchitectureRules.NO_DOUBLE_NEAR_MONEY, DoubleAmount.class),
				Arguments.of(ArchitectureRules.DELEGATES_ARE_NAMED_AND_PLACED, WronglyNamed.class),
				Arguments.of(ArchitectureRules.CONTROLLERS_LIVE_IN_WEB, ControllerOutsideWeb.class));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void theProductKeepsTheRule(ArchRule rule, Class<?> broken) {
		rule.check(PRODUCT);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void theRuleFailsOnAClassThatBreaksIt(ArchRule rule, Class<?> broken) {
		JavaClasses fixture = new ClassFileImporter().importClasses(broken);
		assertThatThrownBy(() -> rule.check(fixture)).isInstanceOf(AssertionError.class)
			.hasMessageContaining(broken.getSimpleName());
	}

	@Test
	void noTwoBeansHaveOneName() {
		ArchitectureRules.BEAN_NAMES_ARE_UNIQUE.check(PRODUCT);
		JavaClasses twice = new ClassFileImporter().importClasses(vn.motcua.architecture.broken.fee.ReportClerk.class,
				vn.motcua.architecture.broken.desk.ReportClerk.class);
		assertThatThrownBy(() -> ArchitectureRules.BEAN_NAMES_ARE_UNIQUE.check(twice))
			.hasMessageContaining("bean reportClerk is vn.motcua.architecture.broken.desk.ReportClerk and vn.motcua");
	}

	@Test
	void modulesKeepTheirArrows() {
		ApplicationModules.of(MotcuaApplication.class).verify();
	}

	@Test
	void arrowsAreRefusedWhenAModuleUsesAnothersInside() {
		ApplicationModules broken = ApplicationModules.of("vn.motcua.architecture.brokenmodules", (location) -> true);
		Violations violations = broken.detectViolations();
		assertThat(violations.getMessages()).anyMatch((m) -> m.contains("second") && m.contains("Hidden"));
	}

}
