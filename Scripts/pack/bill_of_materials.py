"""What the program is made of, as CycloneDX 1.6 JSON."""

import hashlib
import json
import re
import uuid
from datetime import datetime, timezone
from urllib.parse import quote


def swift_packages(root):
    """The pinned packages as components, from Package.resolved; their licences from the checkouts."""
    pins = json.loads((root / "Package.resolved").read_text(encoding="utf-8"))["pins"]
    return [_swift_package(pin) for pin in sorted(pins, key=lambda pin: pin["identity"])]


def _swift_package(pin):
    place = re.sub(r"^https://|\.git$", "", pin["location"])
    return {
        "type": "library",
        "bom-ref": pin["identity"],
        "name": place.rpartition("/")[2],
        "version": pin["state"]["version"],
        "purl": f"pkg:swift/{place}@{pin['state']['version']}",
        "externalReferences": [{"type": "vcs", "url": pin["location"]}],
        "properties": [
            {"name": "noticeboard:revision", "value": pin["state"]["revision"]},
            {"name": "noticeboard:linkage", "value": "static"},
        ],
    }


def swift_runtime(version):
    """The standard library, Foundation and its ICU, which the compiler links in."""
    return {
        "type": "framework",
        "bom-ref": "swift-runtime",
        "name": "swift",
        "version": version,
        "description": "Swift standard library, Foundation and libdispatch, with ICU",
        "licenses": [{"expression": "Apache-2.0 WITH Swift-exception AND Unicode-3.0"}],
        "externalReferences": [{"type": "website", "url": "https://swift.org"}],
        "properties": [{"name": "noticeboard:linkage", "value": "static"}],
    }


def debian_package(package, architecture, distribution, is_data):
    reference = f"pkg:deb/debian/{quote(package.name)}@{quote(package.version)}?arch={architecture}&distro={distribution}"
    component = {
        "type": "data" if is_data else "library",
        "bom-ref": reference,
        "name": package.name,
        "version": package.version,
        "purl": reference,
        "properties": [
            {"name": "noticeboard:source-package", "value": package.source},
            {"name": "noticeboard:linkage", "value": "read" if is_data else "dynamic"},
        ],
    }
    if package.homepage:
        component["externalReferences"] = [{"type": "website", "url": package.homepage}]
    return component


def bill_of_materials(version, binary, components, epoch):
    """The document. Its serial number follows from its content, so that the same program has the same bill."""
    program = {
        "type": "application",
        "bom-ref": "noticeboard",
        "name": "noticeboard",
        "version": version,
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(binary).hexdigest()}],
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    }
    parts = sorted(component["bom-ref"] for component in components)
    content = {
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": program,
        },
        "components": components,
        "dependencies": [{"ref": "noticeboard", "dependsOn": parts}],
    }
    serial = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(content, sort_keys=True))
    document = {"bomFormat": "CycloneDX", "specVersion": "1.6", "serialNumber": f"urn:uuid:{serial}", **content}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
