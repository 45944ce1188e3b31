package vn.motcua.catalog.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.catalog.ProcedureCatalog;

/** The public catalogue: what can be filed, with which papers, by when and for what. */
@RestController
@RequestMapping("/api/procedures")
@Tag(name = "Thủ tục", description = "Danh mục thủ tục, công khai")
@SecurityRequirements
class ProcedureController {

	private final ProcedureCatalog catalog;

	private final Clock clock;

	ProcedureController(ProcedureCatalog catalog, Clock clock) {
		this.catalog = catalog;
		this.clock = clock;
	}

	@GetMapping
	@Operation(summary = "Danh sách thủ tục",
			description = "Theo nhóm rồi theo mã; không có bản thảo. state cho biết thủ tục sắp, đang hay đã ngừng nhận hồ sơ.")
	List<ProcedureSummary> list() {
		LocalDate today = LocalDate.now(this.clock);
		return this.catalog.published().stream().map((p) -> ProcedureSummary.of(p, today)).toList();
	}

	@GetMapping("/{slug}")
	@Operation(summary = "Một thủ tục",
			description = "Trường cần khai, thành phần hồ sơ, thời hạn, phí, kết quả và căn cứ pháp lý.")
	@ApiResponse(responseCode = "200", description = "Thủ tục")
	@ApiResponse(responseCode = "404", description = "Không có thủ tục này")
	ProcedureResponse get(@PathVariable String slug) {
		return ProcedureResponse.of(this.catalog.published(slug), LocalDate.now(this.clock));
	}

}
