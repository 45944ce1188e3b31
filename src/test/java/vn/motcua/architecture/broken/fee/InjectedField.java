package vn.motcua.architecture.broken.fee;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Autowired;

/** Breaks: a field that Spring fills. */
public class InjectedField {

	@Autowired
	Clock clock;

}
