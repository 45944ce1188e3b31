package vn.motcua.scenario.web;

import java.nio.charset.StandardCharsets;

import org.springframework.context.annotation.Lazy;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.scenario.recording.ScenarioRecorder;

/** Gives analysts the scenario file of a dossier; the workbench's guard lets them in. */
@RestController
class ScenarioController {

	private final ScenarioRecorder recorder;

	ScenarioController(@Lazy ScenarioRecorder recorder) {
		this.recorder = recorder;
	}

	@GetMapping("/camunda/api/workbench/dossiers/{code}/scenario")
	ResponseEntity<byte[]> scenario(@PathVariable String code) {
		byte[] text = this.recorder.record(code).getBytes(StandardCharsets.UTF_8);
		ContentDisposition file = ContentDisposition.attachment()
			.filename("recorded-" + code.toLowerCase(java.util.Locale.ROOT).replace('.', '-') + ".yaml")
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
			.contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
			.body(text);
	}

}
