package vn.motcua.shared;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdentifiersTest {

	@Test
	void readsSexAndYearFromThePersonalId() {
		PersonalId id = PersonalId.of(" 001195 000123 ");
		assertThat(id.gender()).isEqualTo(Gender.FEMALE);
		assertThat(id.birthYear()).isEqualTo(1995);
		assertThat(PersonalId.of("079303000001").birthYear()).isEqualTo(2003);
		assertThat(PersonalId.of("079303000001").gender()).isEqualTo(Gender.FEMALE);
		assertThat(PersonalId.of("101412000001").birthYear()).isEqualTo(2112);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "00119500012", "0011950001234", "00119500012A", "003195000123", "097195000123",
			"000195000123", "001695000123" })
	void refusesWhatIsNoPersonalId(String text) {
		assertThatThrownBy(() -> PersonalId.of(text)).isInstanceOf(InvalidValueException.class)
			.hasMessageContaining("ố định danh");
	}

	@Test
	void findsContradictionsOfThePersonalId() {
		PersonalId id = PersonalId.of("001195000123");
		assertThat(id.contradiction(Gender.FEMALE, LocalDate.of(1995, 3, 1))).isEmpty();
		assertThat(id.contradiction(null, null)).isEmpty();
		assertThat(id.contradiction(Gender.MALE, LocalDate.of(1995, 3, 1)).orElseThrow()).contains("giới tính Nữ");
		assertThat(id.contradiction(Gender.FEMALE, LocalDate.of(1996, 3, 1)).orElseThrow()).contains("1995", "1996");
	}

	@Test
	void neverPrintsAWholePersonalId() {
		assertThat(PersonalId.of("001195000123")).hasToString("*********123");
		assertThat(SocialInsuranceNumber.of("0123456789")).hasToString("*******789");
	}

	@Test
	void takesOldAndNewSocialInsuranceNumbers() {
		assertThat(SocialInsuranceNumber.of("0123456789").value()).isEqualTo("0123456789");
		assertThat(SocialInsuranceNumber.of("001195000123").value()).isEqualTo("001195000123");
		assertThatThrownBy(() -> SocialInsuranceNumber.of("0000000000")).isInstanceOf(InvalidValueException.class);
		assertThatThrownBy(() -> SocialInsuranceNumber.of("012345678")).isInstanceOf(InvalidValueException.class);
	}

	@ParameterizedTest
	@CsvSource({ "0100109106,0100109106", "0101248141,0101248141", "0100109106-001,0100109106-001",
			"0100109106001,0100109106-001", "001195000123,001195000123" })
	void takesTaxCodes(String text, String value) {
		assertThat(TaxCode.of(text).value()).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0100109107", "0100109160", "010010910", "0100109106-000", "0100109106-01", "" })
	void refusesWrongTaxCodes(String text) {
		assertThatThrownBy(() -> TaxCode.of(text)).isInstanceOf(InvalidValueException.class);
	}

	@ParameterizedTest
	@CsvSource({ "0912345678,0912345678,true", "+84 912 345 678,0912345678,true", "0912.345.678,0912345678,true",
			"024 3876 5432,02438765432,false" })
	void takesPhoneNumbers(String text, String value, boolean mobile) {
		assertThat(PhoneNumber.of(text).value()).isEqualTo(value);
		assertThat(PhoneNumber.of(text).isMobile()).isEqualTo(mobile);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0112345678", "091234567", "09123456789", "912345678", "abc" })
	void refusesWrongPhoneNumbers(String text) {
		assertThatThrownBy(() -> PhoneNumber.of(text)).isInstanceOf(InvalidValueException.class);
	}

	@Test
	void takesEmailAddresses() {
		assertThat(EmailAddress.of("lan.nguyen+bhxh@Vidu.VN").value()).isEqualTo("lan.nguyen+bhxh@vidu.vn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "lan", "lan@", "lan@vidu", "lan..a@vidu.vn", "làn@vidu.vn", "lan@-vidu.vn",
			"a@b.vn\r\nBcc: c@d.vn", "a b@vidu.vn" })
	void refusesWrongEmailAddresses(String text) {
		assertThatThrownBy(() -> EmailAddress.of(text)).isInstanceOf(InvalidValueException.class);
	}

	@Test
	void writesTheHolderAsBanksDo() {
		BankAccount account = BankAccount.of("970436", "0123 456 789", "Đặng Thị Ngọc Ánh");
		assertThat(account.holder()).isEqualTo("DANG THI NGOC ANH");
		assertThat(account.number()).isEqualTo("0123456789");
		assertThat(account.bank().bankName()).isEqualTo("Vietcombank");
		assertThat(account.belongsTo("đặng thị ngọc ánh")).isTrue();
		assertThat(account.belongsTo("Đặng Thị Ngọc Anh Em")).isFalse();
		assertThat(account).hasToString("Vietcombank ***789");
	}

	@Test
	void refusesWrongAccounts() {
		assertThatThrownBy(() -> BankBin.of("970999")).isInstanceOf(InvalidValueException.class);
		assertThatThrownBy(() -> BankAccount.number("12")).isInstanceOf(InvalidValueException.class);
		assertThatThrownBy(() -> BankAccount.holder("123")).isInstanceOf(InvalidValueException.class);
		assertThat(BankBin.all()).hasSize(43);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DN4790123456789", "GD 4 01 0123456789", "0123456789" })
	void takesHealthCards(String text) {
		assertThat(HealthCardNumber.of(text).siNumber()).isEqualTo("0123456789");
	}

	@ParameterizedTest
	@ValueSource(strings = { "DN6790123456789", "D14790123456789", "012345678" })
	void refusesWrongHealthCards(String text) {
		assertThatThrownBy(() -> HealthCardNumber.of(text)).isInstanceOf(InvalidValueException.class);
	}

	@Test
	void knowsTheProvincesOfToday() {
		assertThat(ProvinceCode.all()).hasSize(34);
		assertThat(ProvinceCode.of("79").nameVi()).isEqualTo("TP. Hồ Chí Minh");
		assertThat(ProvinceCode.findByName("tỉnh Bình Dương")).contains(ProvinceCode.of("79"));
		assertThat(ProvinceCode.findByName("thành phố Huế")).contains(ProvinceCode.of("46"));
		assertThat(ProvinceCode.findByName("")).isEmpty();
		assertThatThrownBy(() -> ProvinceCode.of("02")).isInstanceOf(InvalidValueException.class);
		assertThatThrownBy(() -> CommuneCode.of("1234")).isInstanceOf(InvalidValueException.class);
	}

	@Test
	void readsTheProvinceOfAnAddress() {
		Address address = Address.of("12  Trần Phú, phường Lái Thiêu, TP. Hồ Chí Minh");
		assertThat(address.value()).isEqualTo("12 Trần Phú, phường Lái Thiêu, TP. Hồ Chí Minh");
		assertThat(address.province()).contains(ProvinceCode.of("79"));
		assertThatThrownBy(() -> Address.of("Hà Nội")).isInstanceOf(InvalidValueException.class);
		assertThatThrownBy(() -> Address.of("12 Trần Phú, <b>Hà Nội")).isInstanceOf(InvalidValueException.class);
	}

	@ParameterizedTest
	@CsvSource({ "RR,47312482,GB,RR473124829GB", "EA,12345678,VN,EA123456785VN", "CP,1,VN,CP000000014VN" })
	void computesTheCheckDigitOfS10(String service, long serial, String country, String number) {
		assertThat(S10Number.of(service, serial, country).value()).isEqualTo(number);
		assertThat(S10Number.of(number.toLowerCase()).value()).isEqualTo(number);
	}

	@Test
	void refusesWrongTrackingNumbers() {
		assertThat(S10Number.of("RR473124829GB").spaced()).isEqualTo("RR 473 124 829 GB");
		assertThatThrownBy(() -> S10Number.of("RR473124828GB")).hasMessageContaining("chữ số kiểm tra");
		assertThatThrownBy(() -> S10Number.of("R473124829GB")).isInstanceOf(InvalidValueException.class);
		assertThatThrownBy(() -> S10Number.of("RR", 100_000_000, "VN")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void tellsTheFaultAboutAField() {
		assertThatThrownBy(() -> TaxCode.of("1")).isInstanceOfSatisfying(InvalidValueException.class,
				(ex) -> assertThat(ex.toFinding("employerTaxCode").field()).isEqualTo("employerTaxCode"));
	}

}
