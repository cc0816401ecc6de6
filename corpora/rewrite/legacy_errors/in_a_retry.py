# finding: GI201 4 GI584
# finding: GI201 5 GI584
# finding: GI201 10 GI584
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import exceptions, retry

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


@retry.Retry(predicate=retry.if_exception_type(exceptions.ResourceExhausted))
def ask() -> str:
    return model.generate_content("Name a moon.").text


print(ask())
