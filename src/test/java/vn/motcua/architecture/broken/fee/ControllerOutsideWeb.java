package vn.motcua.architecture.broken.fee;

import org.springframework.stereotype.Controller;

/** Breaks: HTTP outside a web package. Abstract, so that component scans pass by. */
@Controller
public abstract class ControllerOutsideWeb {

}
