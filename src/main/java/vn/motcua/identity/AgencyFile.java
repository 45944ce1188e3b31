package vn.motcua.identity;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.springframework.core.io.Resource;

import vn.motcua.dossier.Agency;
import vn.motcua.dossier.AgencyLevel;
import vn.motcua.shared.StartRefusedException;

/**
 * Reads the file of agencies; anything it does not understand stops the start.
 */
class AgencyFile {

	private static final String CODE = "[A-Z]\\d{2}(\\.\\d{1,4}){1,3}";

	private static final List<AgencyLevel> DECLARED = Stream.of(AgencyLevel.values())
		.filter(AgencyLevel::isDeclared)
		.toList();

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.addModule(new JavaTimeModule())
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Resource file;

	AgencyFile(Resource file) {
		this.file = file;
	}

	Map<String, Agency> read() {
		Map<String, Agency> agencies = new LinkedHashMap<>();
		for (Entry entry : entries()) {
			Agency agency = checked(entry);
			if (agencies.put(agency.code(), agency) != null) {
				throw refused(entry, "the code stands twice.", "Give every agency its own code.");
			}
			if (!agency.parent().isEmpty() && !agencies.containsKey(agency.parent())) {
				throw refused(entry, "parent " + agency.parent() + " is not in the file above it.",
						"Write the province before its offices, or correct the parent.");
			}
		}
		agencies.values().forEach((agency) -> checkPartners(agency, agencies.keySet()));
		return agencies;
	}

	private List<Entry> entries() {
		try (InputStream in = this.file.getInputStream()) {
			Content content = YAML.readValue(in, Content.class);
			if (content == null || content.agencies() == null || content.agencies().isEmpty()) {
				throw new StartRefusedException(place(), "it lists no agency.", "Add at least one under 'agencies:'.");
			}
			return content.agencies();
		}
		catch (JacksonException ex) {
			String line = (ex.getLocation() != null) ? " line " + ex.getLocation().getLineNr() : "";
			throw new StartRefusedException(place() + line, ex.getOriginalMessage(),
					"Compare with identity/demo-agencies.yaml.");
		}
		catch (IOException ex) {
			throw new StartRefusedException(place(), "cannot be read: " + ex.getMessage(),
					"Set motcua.identity.agencies to the file that lists your agencies, such as file:/etc/motcua/agencies.yaml.");
		}
	}

	private Agency checked(Entry entry) {
		List<String> faults = new ArrayList<>();
		require(faults, entry.code() != null && entry.code().matches(CODE), "code must look like G12.01.001");
		require(faults, filled(entry.nameVi()), "nameVi is missing");
		require(faults, filled(entry.address()), "address is missing");
		require(faults, filled(entry.phone()), "phone is missing");
		require(faults, entry.bankBin() != null && entry.bankBin().matches("\\d{6}"), "bankBin must be 6 digits");
		require(faults, entry.bankAccountNumber() != null && entry.bankAccountNumber().matches("[A-Za-z0-9]{4,19}"),
				"bankAccountNumber must be 4 to 19 letters or digits");
		require(faults, filled(entry.bankAccountName()), "bankAccountName is missing");
		require(faults,
				entry.opensAt() != null && entry.closesAt() != null && entry.opensAt().isBefore(entry.closesAt()),
				"opensAt must be before closesAt");
		require(faults, entry.validFrom() != null, "validFrom is missing");
		require(faults, entry.level() == null || declared(entry.level()).isPresent(),
				"level must be one of " + DECLARED + ", or left out for social insurance");
		if (!faults.isEmpty()) {
			throw refused(entry, String.join("; ", faults) + ".", "Correct the entry.");
		}
		return new Agency(entry.code(), nfc(entry.nameVi()), (entry.parent() != null) ? entry.parent() : "",
				nfc(entry.address()), entry.phone(), entry.bankBin(), entry.bankAccountNumber(),
				entry.bankAccountName(), entry.opensAt(), entry.closesAt(), entry.validFrom(), entry.validTo(),
				Boolean.TRUE.equals(entry.test()), declared(entry.level()).orElse(null), entry.partners());
	}

	private void checkPartners(Agency agency, Set<String> codes) {
		agency.partners().stream().filter((code) -> !codes.contains(code)).findFirst().ifPresent((code) -> {
			throw new StartRefusedException(place() + " agency " + agency.code(),
					"partner " + code + " is not in the file.", "List the partner or correct its code.");
		});
	}

	private static Optional<AgencyLevel> declared(String level) {
		return DECLARED.stream().filter((known) -> known.name().equals(level)).findFirst();
	}

	private static void require(List<String> faults, boolean holds, String fault) {
		if (!holds) {
			faults.add(fault);
		}
	}

	private static boolean filled(String text) {
		return text != null && !text.isBlank();
	}

	private static String nfc(String text) {
		return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
	}

	private StartRefusedException refused(Entry entry, String fault, String remedy) {
		return new StartRefusedException(place() + " agency " + entry.code(), fault, remedy);
	}

	private String place() {
		return this.file.getDescription();
	}

	record Content(List<Entry> agencies) {
	}

	record Entry(String code, String nameVi, String parent, String address, String phone, String bankBin,
			String bankAccountNumber, String bankAccountName, LocalTime opensAt, LocalTime closesAt,
			LocalDate validFrom, LocalDate validTo, Boolean test, String level, List<String> partners) {
	}

}
