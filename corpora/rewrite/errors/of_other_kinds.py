# finding: GI101 9 GI514
# rows: error.UnknownFunctionCallArgumentError, error.UnsupportedFunctionError, error.FunctionInvocationError, error.UnknownApiResponseError
from google import genai
from google.genai import errors

client = genai.Client()


def ask(prompt: str) -> str:
    try:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""
    except (
        errors.UnknownFunctionCallArgumentError,
        errors.UnsupportedFunctionError,
        errors.FunctionInvocationError,
    ):
        return "no such function"
    except errors.UnknownApiResponseError:
        return "no answer"


print(ask("Name a moon."))
