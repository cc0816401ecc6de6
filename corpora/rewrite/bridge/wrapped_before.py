# flags: --bridge
# finding: GI101 6 bridged GI504
import shim
from google import genai


def ask(client: genai.Client, **request) -> str:
    return shim.wrap(client).models.generate_content(**request).text or ""


print(ask(genai.Client(), model="gemini-2.5-flash", contents="Name three moons."))
