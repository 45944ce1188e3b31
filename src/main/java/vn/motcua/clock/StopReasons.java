package vn.motcua.clock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.DossierStatus;

/**
 * The list of stop reasons, read strictly: a bad list stops the start and names itself.
 */
@Component
class StopReasons {

	static final String FILE = "clock/stop-reasons.yaml";

	private static final int LONGEST_CODE = 30;

	private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
		.build();

	private final List<StopReason> all;

	StopReasons() {
		this(resource());
	}

	StopReasons(String yaml) {
		this.all = checked(read(yaml).reasons());
	}

	List<StopReason> all() {
		return this.all;
	}

	Optional<StopReason> find(String code) {
		return this.all.stream().filter((reason) -> reason.code().equals(code)).findFirst();
	}

	/** The reason for which a dossier's state stops the clock by itself. */
	Optional<StopReason> ofState(DossierStatus state) {
		return this.all.stream().filter((reason) -> reason.state() == state).findFirst();
	}

	private static List<StopReason> checked(List<StopReason> reasons) {
		if (reasons == null || reasons.isEmpty()) {
			throw refused("danh sách reasons trống");
		}
		Set<Object> seen = new HashSet<>();
		for (StopReason reason : reasons) {
			checkWhole(reason);
			if (!seen.add(reason.code())) {
				throw refused("mã " + reason.code() + " có hai lần");
			}
			if (reason.state() != null && !seen.add(reason.state())) {
				throw refused("trạng thái " + reason.state() + " có hai lý do");
			}
		}
		return List.copyOf(reasons);
	}

	private static void checkWhole(StopReason reason) {
		boolean code = reason.code() != null && reason.code().matches("[A-Z][A-Z_]*")
				&& reason.code().length() <= LONGEST_CODE;
		if (!code) {
			throw refused("mã “" + reason.code() + "” phải là CHỮ_HOA, nhiều nhất " + LONGEST_CODE + " ký tự");
		}
		if (isBlank(reason.labelVi()) || isBlank(reason.basis())) {
			throw refused("lý do " + reason.code() + " thiếu labelVi hoặc basis");
		}
		if (reason.legal() == null || reason.indicator() == null || reason.confidence() == null) {
			throw refused("lý do " + reason.code() + " thiếu legal, indicator hoặc confidence");
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static Listed read(String yaml) {
		try {
			return YAML.readValue(yaml, Listed.class);
		}
		catch (JacksonException ex) {
			throw refused(ex.getOriginalMessage());
		}
	}

	private static IllegalStateException refused(String problem) {
		return new IllegalStateException(FILE + ": " + problem + ".");
	}

	private static String resource() {
		try (InputStream file = StopReasons.class.getClassLoader().getResourceAsStream(FILE)) {
			return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(FILE, ex);
		}
	}

	private record Listed(List<StopReason> reasons) {
	}

}
