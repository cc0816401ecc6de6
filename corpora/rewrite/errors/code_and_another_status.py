# finding: GI101 11 GI514
# flags: --unsafe
from google import genai

client = genai.Client()


def is_busy(error: Exception) -> bool:
    return getattr(error, "code", 0) == 503 or getattr(error, "status_code", 0) == 429


try:
    print(client.models.generate_content(model="error-400", contents="Name a moon.").text)
except Exception as error:
    print(is_busy(error))
