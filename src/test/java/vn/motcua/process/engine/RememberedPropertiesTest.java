package vn.motcua.process.engine;

import org.apache.ibatis.builder.BuilderException;
import org.apache.ibatis.ognl.ObjectPropertyAccessor;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.apache.ibatis.scripting.xmltags.OgnlCache;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RememberedPropertiesTest {

	@AfterEach
	void remember() {
		RememberedProperties.install();
	}

	@ParameterizedTest
	@ValueSource(strings = { "open", "isOpen", "name", "label", "hasRows", "rows", "shown", "name + label + shown" })
	void answersAsMyBatisItself(String expression) {
		Asked asked = new Asked();
		OgnlRuntime.setPropertyAccessor(Object.class, new ObjectPropertyAccessor());
		Object stock = OgnlCache.getValue(expression, asked);
		RememberedProperties.install();
		assertThat(OgnlCache.getValue(expression, asked)).isNotNull().isEqualTo(stock);
		assertThat(OgnlCache.getValue(expression, asked)).isEqualTo(stock);
	}

	@Test
	void keepsTheMethodAndNotItsAnswer() {
		RememberedProperties.install();
		Asked asked = new Asked();
		assertThat(OgnlCache.getValue("isOpen", asked)).isEqualTo(true);
		asked.open = false;
		assertThat(OgnlCache.getValue("isOpen", asked)).isEqualTo(false);
		assertThat(OgnlCache.getValue("isOrQueryActive", new TaskQueryImpl())).isEqualTo(false);
	}

	@Test
	void failsAsMyBatisItself() {
		RememberedProperties.install();
		assertThatThrownBy(() -> OgnlCache.getValue("isBroken", new Asked())).isInstanceOf(BuilderException.class)
			.hasRootCauseMessage("broken");
		assertThatThrownBy(() -> OgnlCache.getValue("nothing", new Asked())).isInstanceOf(BuilderException.class)
			.hasMessageContaining("nothing");
	}

	/** Properties of all kinds that statements ask for. */
	public static final class Asked {

		/** A field. */
		public final String shown = "shown";

		private boolean open = true;

		public boolean isOpen() {
			return this.open;
		}

		public String getName() {
			return "name";
		}

		public String label() {
			return "label";
		}

		public boolean hasRows() {
			return true;
		}

		public boolean isBroken() {
			throw new IllegalStateException("broken");
		}

	}

}
