package vn.motcua.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.demo.DemoPeople;
import vn.motcua.testing.Http;
import vn.motcua.testing.browser.Chromium;
import vn.motcua.testing.browser.TasklistScreen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plays docs/tutorial.md word for word with the packaged product: an analyst makes
 * procedure 31 and changes a law, officers decide its first dossier in Chromium.
 */
@ExtendWith(Chromium.class)
class TutorialIT {

	private static final String CITIZEN = "Mẫu Thị Thử Nghiệm";

	private static final String PROCEDURE = "Xác nhận quá trình đóng bảo hiểm xã hội";

	@TempDir
	Path work;

	private PackagedJar jar;

	@Test
	void anAnalystMakesProcedure31AndChangesALaw() throws Exception {
		Tutorial tutorial = new Tutorial(Path.of("docs", "tutorial.md").toAbsolutePath(), checkout());
		this.jar = new PackagedJar(this.work, argumentsOf(tutorial.blocks("1. Start")));
		this.jar.start();
		try {
			tutorial.play("2. Copy");
			tutorial.play("3. Say");
			tutorial.play("4. Ask");
			tutorial.play("5. Say how");
			assertThat(catalogue("si-statement")).contains("PROCEDURE_UNKNOWN");
			tutorial.play("6. Let");
			until("si-statement", "\"value\":3");
			firstDossier();
			tutorial.play("Part 2");
			until("sickness-benefit", "quicker-set");
		}
		finally {
			this.jar.stop();
		}
	}

	/** What an analyst has: the models, and the packaged product under target/. */
	private Path checkout() throws IOException {
		for (String folder : List.of("processes", "forms")) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.toList()) {
					Files.copy(file, this.work.resolve(file.toString()));
				}
			}
		}
		Files.createDirectory(this.work.resolve("target"));
		Files.createSymbolicLink(this.work.resolve("target").resolve(PackagedJar.jar().getFileName()),
				PackagedJar.jar());
		return this.work;
	}

	/** The words after the jar in the tutorial's first command. */
	private static List<String> argumentsOf(List<Tutorial.Block> blocks) {
		assertThat(blocks).singleElement().extracting(Tutorial.Block::isChange).isEqualTo(false);
		String[] words = blocks.get(0).text().strip().split(" ");
		assertThat(words).startsWith("java", "-jar", "target/motcua-*.jar");
		return Stream.concat(Stream.of(words).skip(3), Stream.of("--motcua.demo.dossiers=false")).toList();
	}

	private void firstDossier() {
		try (TasklistScreen reception = as("dm-reception-1")) {
			reception.begin(PROCEDURE);
			reception.select("channel", "Trực tiếp");
			reception.text("fullName", CITIZEN);
			reception.text("personalId", "001195000123");
			reception.text("phone", "0912345678");
			reception.date("periodFrom", "01/01/2015");
			reception.select("resultDelivery", "Tại quầy");
			reception.file();
			reception.take("Kiểm tra giấy tờ", CITIZEN);
			reception.upload("Đơn đề nghị", request());
			reception.page().getByText("Kiểm tra lại").click();
			PlaywrightAssertions.assertThat(reception.panel()).not().containsText("Thiếu giấy tờ");
			reception.picture("tutorial-first-dossier");
			reception.tick("Đủ, tiếp nhận hồ sơ");
			reception.complete();
		}
		decide("dm-benefits-1", "Đối chiếu quá trình đóng", "Đủ điều kiện");
		decide("dm-head-1", "Thẩm định kết quả", "Đồng ý, trình ký");
		try (TasklistScreen director = as("dm-director-1")) {
			director.take("Ký quyết định", CITIZEN);
			director.sign();
			director.complete();
		}
		try (TasklistScreen reception = as("dm-reception-1")) {
			reception.take("Trả kết quả tại quầy", CITIZEN);
			reception.text("resultReceiver", CITIZEN);
			reception.text("receiverPersonalId", "001195000123");
			String code = reception.page().locator(".mc-head .mc-code").first().innerText();
			reception.complete();
			reception.lookUp(code);
			reception.findAgain("Đã trả");
		}
	}

	private static FilePayload request() {
		return new FilePayload("don-de-nghi.pdf", "application/pdf",
				"%PDF-1.4\nmẫu, không phải giấy tờ thật\n%%EOF".getBytes(StandardCharsets.UTF_8));
	}

	private void decide(String officer, String task, String verdict) {
		try (TasklistScreen screen = as(officer)) {
			screen.take(task, CITIZEN);
			screen.tick(verdict);
			screen.complete();
		}
	}

	private TasklistScreen as(String user) {
		return new TasklistScreen(port(), user, DemoPeople.PASSWORD);
	}

	private int port() {
		return Integer.parseInt(this.jar.url().replaceAll(".*:", ""));
	}

	/** What the public catalogue says. */
	private String catalogue(String slug) {
		return Http.nobody(port()).get("/api/procedures/" + slug).body();
	}

	private void until(String slug, String words) {
		Awaitility.await(slug + " is live").atMost(Duration.ofSeconds(60)).until(() -> catalogue(slug).contains(words));
	}

}
