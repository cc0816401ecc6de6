# finding: GI201 4 GI584
# finding: GI201 5 GI584
# finding: GI201 7 GI584
# flags: --unsafe
# run: stays on google-generativeai, which is not installed
import google.generativeai as genai
from google.api_core import exceptions

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
try:
    print(model.generate_content("Name a moon.").text)
except (
    exceptions.ServiceUnavailable,  # overloaded
    exceptions.GatewayTimeout,
):
    print("later")
