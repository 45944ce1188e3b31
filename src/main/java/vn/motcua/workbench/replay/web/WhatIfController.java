package vn.motcua.workbench.replay.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelsRefusedException;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.workbench.replay.Candidate;
import vn.motcua.workbench.replay.WhatIf;
import vn.motcua.workbench.replay.WhatIfs;

/** The page of replays: changed DMN files, or none to ask what runs now. */
@RestController
@RequestMapping("/camunda/api/workbench/what-if")
class WhatIfController {

	/** More is for the command: a page waits. */
	private static final int MOST = 500;

	private static final int FILES = 60;

	private final WhatIfs replays;

	WhatIfController(WhatIfs replays) {
		this.replays = replays;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	WhatIf replay(@RequestParam String slug, @RequestParam(defaultValue = "100") int last,
			@RequestParam(required = false) List<MultipartFile> files) throws IOException {
		if (last < 1 || last > MOST) {
			throw new RefusedException(Kind.INVALID, "LAST_OUT_OF_RANGE", "last",
					"Chọn từ 1 đến " + MOST + " hồ sơ. Muốn nhiều hơn, hãy dùng lệnh what-if.");
		}
		try {
			return this.replays.replay(slug, last, candidate(slug, (files != null) ? files : List.of()));
		}
		catch (ModelsRefusedException ex) {
			throw new RefusedException(Kind.INVALID, "MODELS_REFUSED", "files", ex.getMessage());
		}
	}

	private static Candidate candidate(String slug, List<MultipartFile> files) throws IOException {
		List<ModelFile> models = new ArrayList<>();
		for (MultipartFile file : files) {
			String name = String.valueOf(file.getOriginalFilename());
			if (!name.matches("[a-z0-9-]{1,80}\\.dmn") || models.size() == FILES) {
				throw new RefusedException(Kind.INVALID, "NOT_A_DECISION", "files",
						"Chỉ nhận tệp quyết định .dmn, tên viết thường không dấu, nhiều nhất " + FILES + " tệp.");
			}
			models.add(new ModelFile("processes/" + slug + "/" + name, file.getBytes()));
		}
		return models.isEmpty() ? Candidate.running() : Candidate.files(models);
	}

}
