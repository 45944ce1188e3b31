package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import vn.motcua.MotcuaApplication;

/**
 * Boots the real application on the database the run asks for: H2 in memory, or
 * PostgreSQL 17 with {@code -Dmotcua.test.database=postgres}. Jobs run only when a test
 * says so. Add {@code @Tag("database")} to run the class on both in {@code mvn verify}.
 * One context serves this and {@link MotcuaWebTest}: the engine and its web applications
 * keep themselves in static fields, two of them would mix.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = MotcuaApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface MotcuaTest {

}
