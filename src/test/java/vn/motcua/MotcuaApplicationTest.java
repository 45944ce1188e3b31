package vn.motcua;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

@MotcuaTest
@Tag("database")
class MotcuaApplicationTest {

	@Autowired
	ProcessEngine engine;

	@Test
	void startsTheEngine() {
		assertThat(this.engine.getName()).isEqualTo("default");
	}

}
