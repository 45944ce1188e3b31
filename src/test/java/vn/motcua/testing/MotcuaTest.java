package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

import vn.motcua.MotcuaApplication;

/**
 * Boots the real application without web server on the database the run asks for: H2 in
 * memory, or PostgreSQL 17 with {@code -Dmotcua.test.database=postgres}. Jobs run only
 * when a test says so. Add {@code @Tag("database")} to run the class on both in
 * {@code mvn verify}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = MotcuaApplication.class)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface MotcuaTest {

}
