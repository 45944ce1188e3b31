package vn.motcua.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import vn.motcua.MotcuaApplication;
import vn.motcua.testing.TestDatabase;

/**
 * The real application with its web server and its jobs, looked at in Chromium; only for
 * classes named {@code …IT}. All of them share one context and one browser: own people,
 * own agencies, no extra properties. Take {@code @LocalServerPort}, {@link Staff} and
 * open a {@link CockpitScreen} or a {@link TasklistScreen}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = MotcuaApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(Chromium.class)
public @interface MotcuaBrowserTest {

}
