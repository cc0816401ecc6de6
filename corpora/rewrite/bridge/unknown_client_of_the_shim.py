# finding: GI101 6 bridged GI501
# flags: --bridge
import shim
from google import genai


def ask(client, **request) -> str:
    return shim.wrap(client).models.generate_content(**request).text or ""


print(ask(globals()["genai"].Client(), model="gemini-2.5-flash", contents="Name three moons."))
