package vn.motcua.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;

import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * What holds for every class of the product, beside the arrows that Spring Modulith
 * checks. Each rule has a class in {@code broken} that violates it.
 */
final class ArchitectureRules {

	private static final String ENGINE = "org.camunda..";

	private static final Set<String> BINARY_FLOATS = Set.of("double", "float", "java.lang.Double", "java.lang.Float",
			"[D", "[F");

	/** Leaving the engine must stay a rename in few packages. */
	static final ArchRule ENGINE_ONLY_WHERE_ALLOWED = noClasses().that()
		.resideOutsideOfPackages("..process..", "..catalog..", "..identity..", "..desk..", "..cockpit..",
				"..workbench..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage(ENGINE);

	/**
	 * {@code process} is the engine's vocabulary; every other module's face is free of
	 * it.
	 */
	static final ArchRule NO_ENGINE_IN_PUBLIC_SIGNATURES = methods().that()
		.arePublic()
		.and()
		.areDeclaredInClassesThat(moduleFaces())
		.should(notMentionTheEngine());

	/** Time comes from the one clock, so that scenarios and tests can move it. */
	static final ArchRule NO_NOW = noClasses().that()
		.doNotHaveSimpleName("CaseClock")
		.should(ArchConditions.callMethodWhere(asksTheSystemForTheTime()))
		.orShould(ArchConditions.callConstructorWhere(makesADateOfNow()));

	static final ArchRule NO_FIELD_INJECTION = fields().should(notBeInjected());

	/** Amounts are whole đồng, rates are BigDecimal; a binary float is neither. */
	static final ArchRule NO_DOUBLE_NEAR_MONEY = members().that()
		.areDeclaredInClassesThat()
		.resideInAnyPackage("..shared..", "..fee..", "..payout..", "..benefit..", "..postal..", "..dossier..",
				"..catalog..")
		.should(notUseBinaryFloats());

	static final ArchRule DELEGATES_ARE_NAMED_AND_PLACED = classes().that()
		.implement("org.camunda.bpm.engine.delegate.JavaDelegate")
		.should()
		.haveSimpleNameEndingWith("Delegate")
		.andShould()
		.resideInAPackage("..process..");

	/** HTTP stays at the edge. */
	static final ArchRule CONTROLLERS_LIVE_IN_WEB = classes().that()
		.areMetaAnnotatedWith("org.springframework.stereotype.Controller")
		.should()
		.resideInAPackage("..web..");

	/** Two beans of one name stop the start, whatever packages they are in. */
	static final ArchRule BEAN_NAMES_ARE_UNIQUE = classes().that()
		.areMetaAnnotatedWith("org.springframework.stereotype.Component")
		.should(haveANameOfTheirOwn());

	private ArchitectureRules() {
	}

	private static DescribedPredicate<JavaClass> moduleFaces() {
		return DescribedPredicate.describe("are public in a module's root package, process excepted",
				(c) -> c.getModifiers().contains(JavaModifier.PUBLIC)
						&& c.getPackageName().matches("vn\\.motcua(\\.architecture\\.broken)?\\.\\w+")
						&& !c.getPackageName().endsWith(".process"));
	}

	private static ArchCondition<JavaMethod> notMentionTheEngine() {
		return new ArchCondition<>("not mention the engine") {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				boolean mentions = method.getAllInvolvedRawTypes()
					.stream()
					.anyMatch((t) -> t.getPackageName().startsWith("org.camunda"));
				events.add(new SimpleConditionEvent(method, !mentions, method.getDescription()));
			}
		};
	}

	private static DescribedPredicate<JavaMethodCall> asksTheSystemForTheTime() {
		return DescribedPredicate.describe("asks the system for the time", (call) -> {
			String owner = call.getTargetOwner().getName();
			boolean noClockGiven = call.getTarget()
				.getRawParameterTypes()
				.stream()
				.noneMatch((t) -> t.getName().equals("java.time.Clock"));
			boolean now = owner.startsWith("java.time.") && call.getName().equals("now") && noClockGiven;
			boolean system = owner.equals("java.time.Clock") && call.getName().startsWith("system");
			return now || system || call.getName().equals("currentTimeMillis");
		});
	}

	private static DescribedPredicate<JavaConstructorCall> makesADateOfNow() {
		return DescribedPredicate.describe("makes a Date of now",
				(call) -> call.getTargetOwner().getName().equals("java.util.Date")
						&& call.getTarget().getRawParameterTypes().isEmpty());
	}

	private static <T extends JavaMember> ArchCondition<T> notBeInjected() {
		Set<String> injecting = Set.of("Autowired", "Value", "Inject", "Resource");
		return new ArchCondition<>("not be injected: take it in the constructor") {
			@Override
			public void check(T member, ConditionEvents events) {
				boolean injected = member.getAnnotations()
					.stream()
					.anyMatch((a) -> injecting.contains(a.getRawType().getSimpleName()));
				events.add(new SimpleConditionEvent(member, !injected, member.getDescription()));
			}
		};
	}

	private static <T extends JavaMember> ArchCondition<T> notUseBinaryFloats() {
		return new ArchCondition<>("not use double or float") {
			@Override
			public void check(T member, ConditionEvents events) {
				boolean uses = member.getAllInvolvedRawTypes()
					.stream()
					.anyMatch((t) -> BINARY_FLOATS.contains(t.getName()));
				events.add(new SimpleConditionEvent(member, !uses, member.getDescription()));
			}
		};
	}

	private static ArchCondition<JavaClass> haveANameOfTheirOwn() {
		return new ArchCondition<>("have a bean name of their own") {
			private Map<String, List<JavaClass>> byName = Map.of();

			@Override
			public void init(Collection<JavaClass> beans) {
				this.byName = beans.stream().collect(Collectors.groupingBy((bean) -> beanName(bean)));
			}

			@Override
			public void check(JavaClass bean, ConditionEvents events) {
				List<JavaClass> same = this.byName.get(beanName(bean));
				events.add(new SimpleConditionEvent(bean, same.size() == 1, "bean " + beanName(bean) + " is "
						+ same.stream().map(JavaClass::getName).sorted().collect(Collectors.joining(" and "))));
			}
		};
	}

	private static String beanName(JavaClass bean) {
		return AnnotationBeanNameGenerator.INSTANCE.generateBeanName(new AnnotatedGenericBeanDefinition(bean.reflect()),
				new SimpleBeanDefinitionRegistry());
	}

}
