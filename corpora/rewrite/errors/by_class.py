# finding: GI101 9 GI514
# rows: error.APIError, error.ClientError, error.ServerError
from google import genai
from google.genai import errors

client = genai.Client()


def ask(model: str) -> str:
    try:
        return client.models.generate_content(model=model, contents="Name a moon.").text or ""
    except errors.ClientError:
        return "our fault"
    except errors.ServerError:
        return "their fault"
    except errors.APIError:
        return "somebody's fault"


for model in ("gemini-2.5-flash", "error-404", "error-503"):
    print(ask(model))
